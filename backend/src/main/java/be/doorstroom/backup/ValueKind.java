package be.doorstroom.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a column holds, whatever its database calls it. Each kind is written in one way, so that
/// the same value always gives the same bytes.
enum ValueKind {
    BOOLEAN,
    NUMBER,
    TEXT,
    ID,
    DATE,
    INSTANT,
    BYTES;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /// @throws IllegalStateException for a type that no table had when this was written
    static ValueKind of(int type, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("uuid")) return ID;
        if (lower.equals("bytea")) return BYTES;
        if (lower.equals("timestamptz")) return INSTANT;
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> BOOLEAN;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.VARCHAR, Types.CHAR, Types.CLOB -> TEXT;
            case Types.DATE -> DATE;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BLOB, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> throw new IllegalStateException("no backup knows the type " + name);
        };
    }

    JsonNode read(ResultSet row, int place) throws SQLException {
        var node =
                switch (this) {
                    case BOOLEAN -> JSON.booleanNode(row.getBoolean(place));
                    case NUMBER -> JSON.numberNode(row.getLong(place));
                    case TEXT -> text(row.getString(place));
                    case ID -> text(row.getObject(place, UUID.class));
                    case DATE -> text(row.getObject(place, LocalDate.class));
                    case INSTANT -> text(instant(row.getObject(place, OffsetDateTime.class)));
                    case BYTES -> text(base64(row.getBytes(place)));
                };
        return row.wasNull() ? JSON.nullNode() : node;
    }

    void write(PreparedStatement statement, int place, JsonNode value) throws SQLException {
        if (value.isNull()) {
            statement.setObject(place, null);
            return;
        }
        switch (this) {
            case BOOLEAN -> statement.setBoolean(place, value.booleanValue());
            case NUMBER -> statement.setLong(place, value.longValue());
            case TEXT -> statement.setString(place, value.textValue());
            case ID -> statement.setObject(place, UUID.fromString(value.textValue()));
            case DATE -> statement.setObject(place, LocalDate.parse(value.textValue()));
            case INSTANT ->
                    statement.setObject(
                            place, Instant.parse(value.textValue()).atOffset(ZoneOffset.UTC));
            case BYTES -> statement.setBytes(place, Base64.getDecoder().decode(value.textValue()));
        }
    }

    private static JsonNode text(@Nullable Object value) {
        return value == null ? JSON.nullNode() : JSON.textNode(value.toString());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
