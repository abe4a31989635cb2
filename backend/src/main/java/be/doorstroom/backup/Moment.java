package be.doorstroom.backup;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/// A connection that sees one moment of the database, however long it reads; writers go on.
record Moment(Connection connection) implements AutoCloseable {
    /// H2 gives a whole moment at this level only (`Constants.TRANSACTION_SNAPSHOT`).
    private static final int H2_SNAPSHOT = 6;

    static Moment of(AgroalDataSource source) throws SQLException {
        var connection = source.getConnection();
        var level =
                new Schema(connection).isPostgres()
                        ? Connection.TRANSACTION_REPEATABLE_READ
                        : H2_SNAPSHOT;
        connection.setTransactionIsolation(level);
        connection.setAutoCommit(false);
        return new Moment(connection);
    }

    /// The connection goes back to the pool as it came.
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
