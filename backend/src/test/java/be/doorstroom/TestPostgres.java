package be.doorstroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/// A throw-away PostgreSQL for runs outside JUnit: prints its JDBC URL (user `postgres`), and ends
/// when its standard input closes.
public final class TestPostgres {
    private TestPostgres() {}

    public static void main(String... arguments) throws IOException {
        try (var postgres = EmbeddedPostgres.start()) {
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            while (System.in.read() >= 0) {
                // wait for the end of input
            }
        }
    }
}
