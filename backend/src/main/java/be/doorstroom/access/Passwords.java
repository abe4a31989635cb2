package be.doorstroom.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Password hashes: bcrypt with 2^cost rounds. A cost of 12 takes a fifth of a second; each step
/// more doubles it, for the servers of later years.
@Singleton
class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;
    private static final int LEAST_COST = 10;

    private final int cost;
    private final String nobody;

    Passwords(@ConfigProperty(name = "doorstroom.sign-in.password-cost") int cost) {
        if (cost < LEAST_COST) {
            throw new IllegalArgumentException(
                    "doorstroom.sign-in.password-cost is %d; less than %d is too easy to guess"
                            .formatted(cost, LEAST_COST));
        }
        this.cost = cost;
        this.nobody = hash("no account has this password");
    }

    static boolean isLongEnough(String password) {
        return password.length() >= SHORTEST && fits(password);
    }

    final String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
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
