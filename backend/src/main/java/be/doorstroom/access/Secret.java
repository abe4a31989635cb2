package be.doorstroom.access;

import be.doorstroom.platform.web.Digests;
import java.security.SecureRandom;
import java.util.Base64;

/// A random secret of 256 bits. Only its hash is kept, so a stolen database opens nothing.
public record Secret(String text) {
    private static final int BYTES = 32;

    public static Secret random(String prefix) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Digests.sha256(text);
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
