package be.doorstroom.document;

import be.doorstroom.platform.web.Digests;

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
        return Digests.field(sha256);
    }
}
