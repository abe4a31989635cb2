package be.doorstroom.file;

import be.doorstroom.platform.web.Digests;
import com.fasterxml.jackson.annotation.JsonIgnore;

/// The bytes that somebody sends, with their SHA-256 in hexadecimal. A repeat is known by the hash.
@SuppressWarnings("ArrayRecordComponent")
public record Upload(@JsonIgnore byte[] bytes, String sha256) {
    public static Upload of(byte[] bytes) {
        return new Upload(bytes, Digests.sha256(bytes));
    }
}
