package be.doorstroom;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/// The database of the tests: an H2 file with the options of production, or a real PostgreSQL when
/// the build is for that.
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    static final String PUBLIC_URL = "http://doorstroom.test";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            var settings = new HashMap<>(isPostgres() ? postgres() : h2());
            settings.put("doorstroom.public-url", PUBLIC_URL);
            settings.put("doorstroom.sign-in.failures-per-address", "1000");
            settings.put("doorstroom.sign-in.password-cost", "10");
            settings.put("doorstroom.requests-per-minute", "1000000");
            settings.put("doorstroom.webhook.hosts", "localhost");
            settings.put("doorstroom.webhook.patience", "2s");
            settings.put("quarkus.log.category.\"com.atlassian.oai\".level", "WARN");
            settings.put("quarkus.http.test-port", "0");
            return settings;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    private static Map<String, String> h2() throws IOException {
        var file = Files.createTempDirectory("doorstroom-test").resolve("doorstroom");
        var options =
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=33554432"
                        + ";DB_CLOSE_ON_EXIT=FALSE";
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + file + options);
    }

    private Map<String, String> postgres() throws IOException {
        postgres = EmbeddedPostgres.start();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres");
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
