package be.doorstroom.document;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// Lets H2 refuse every change of a rendition, as a trigger function does on PostgreSQL: neither a
/// fault in the house nor a hand at the console rewrites what was sent.
public final class FrozenRows implements Trigger {
    /// @throws SQLException always
    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("rows of rendition are frozen");
    }
}
