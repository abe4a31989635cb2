package be.doorstroom.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// SHA-256 in lower-case hexadecimal.
public final class Digests {
    private Digests() {}

    /// As `Repr-Digest` has it (RFC 9530).
    public static String field(String sha256) {
        var raw = HexFormat.of().parseHex(sha256);
        return "sha-256=:" + Base64.getEncoder().encodeToString(raw) + ":";
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
