package be.doorstroom.backup;

import java.time.Instant;
import java.util.List;

/// What a backup says of itself.
///
/// @param format of this file
/// @param schema the last migration of the database that it was taken from
public record Manifest(
        int format, String schema, String database, Instant takenAt, List<Content> tables) {
    static final int FORMAT = 1;

    /// How many rows of a table there are, and the sum of their SHA-256 (mod 2^256).
    public record Content(String table, long rows, String sum) {}

    public long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }
}
