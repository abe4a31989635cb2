package be.doorstroom.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/// Password hashes: bcrypt with 2^12 rounds, which take a fifth of a second.
@Singleton
class Passwords {
    static final int SHORTEST = 12;
    static final int LONGEST_BYTES = 72;
    private static final int ROUNDS = 12;

    private final String nobody = hash("no account has this password");

    String hash(String password) {
        return BcryptUtil.bcryptHash(password, ROUNDS);
    }

    boolean matches(String password, String hash) {
        return fits(password) && BcryptUtil.matches(password, hash);
    }

    /// Takes as long as a real check, so that timing does not tell which accounts exist.
    void pretend(String password) {
        if (fits(password)) BcryptUtil.matches(password, nobody);
    }

    private static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }
}
