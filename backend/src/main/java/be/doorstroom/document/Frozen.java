package be.doorstroom.document;

import be.doorstroom.platform.web.Digests;
import java.util.Base64;
import java.util.HexFormat;

/// Bytes that will not change, with their SHA-256 in hexadecimal. Nobody writes into the array.
@SuppressWarnings("ArrayRecordComponent")
public record Frozen(byte[] bytes, String sha256) {
    static Frozen of(byte[] bytes) {
        return new Frozen(bytes, Digests.sha256(bytes));
    }

    /// The strong entity tag of the bytes.
    public String etag() {
        return '"' + sha256 + '"';
    }

    /// `Repr-Digest` (RFC 9530).
    public String digest() {
        var raw = HexFormat.of().parseHex(sha256);
        return "sha-256=:" + Base64.getEncoder().encodeToString(raw) + ":";
    }
}
