package be.doorstroom.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Turns the environment into settings, and says clearly what cannot be.
final class Settings {
    /// With its default delay H2 loses acknowledged commits when it is killed. Large objects, up to
    /// 32 MiB and so all of the house's, stand in their row: H2 writes its store of large objects
    /// apart from the rows, and a kill between the two leaves a row whose content is gone.
    static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000"
                    + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=33554432;DB_CLOSE_ON_EXIT=FALSE";

    private static final Pattern MAIL_SERVER =
            Pattern.compile("smtps?://([^/?#@]+@)?[^/?#@:]+:\\d{1,5}(\\?tls=none)?");

    private static final Pattern WEBHOOK_HOSTS =
            Pattern.compile("[\\w.\\[\\]:-]+(,[\\w.\\[\\]:-]+)*");

    private final Map<String, String> environment;
    private final Map<String, String> settings = new TreeMap<>();

    private Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /// @throws IllegalArgumentException that says which variable is wrong and what would be right
    static Map<String, String> of(Map<String, String> environment, String builtFor) {
        var settings = new Settings(environment);
        settings.door();
        settings.clients();
        settings.database(builtFor);
        settings.mail();
        settings.webhooks();
        return settings.settings;
    }

    private void door() {
        var demo = isDemo();
        var port = get("PORT", "8080");
        settings.put("doorstroom.demo", String.valueOf(demo));
        settings.put("quarkus.http.port", port);
        settings.put("quarkus.http.host", demo ? "127.0.0.1" : "0.0.0.0");
        settings.put(
                "doorstroom.public-url", get("DOORSTROOM_PUBLIC_URL", "http://localhost:" + port));
        var today = get("DOORSTROOM_TODAY", "");
        if (today.isEmpty()) return;
        if (!demo) throw wrong("DOORSTROOM_TODAY moves the clock, which only a demo may do.");
        settings.put("doorstroom.today", today);
    }

    /// What a proxy says of the client's address counts when it comes from one of these.
    private void clients() {
        var proxies = get("DOORSTROOM_TRUSTED_PROXIES", "");
        if (!proxies.isEmpty()) {
            settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
            settings.put("quarkus.http.proxy.trusted-proxies", proxies);
        }
        var requests = get("DOORSTROOM_REQUESTS_PER_MINUTE", "");
        if (requests.isEmpty()) return;
        if (!requests.matches("[1-9]\\d{0,8}")) {
            throw wrong("DOORSTROOM_REQUESTS_PER_MINUTE must be a whole number from 1 on.");
        }
        settings.put("doorstroom.requests-per-minute", requests);
    }

    private void database(String builtFor) {
        var wanted = get("DOORSTROOM_DB", builtFor);
        if (!wanted.equals(builtFor)) {
            throw wrong(
                    "This application was built for %s and cannot use %s. Start the other build."
                            .formatted(builtFor, wanted));
        }
        if (builtFor.equals("h2")) {
            var folder = get("DOORSTROOM_DATA", isDemo() ? "data-store/demo" : "data-store/office");
            var data = Path.of(folder).toAbsolutePath().normalize();
            settings.put("doorstroom.data", data.toString());
            var file = data.resolve("doorstroom");
            settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + file + H2_OPTIONS);
        } else {
            settings.put("quarkus.datasource.jdbc.url", required("DOORSTROOM_DB_URL"));
            settings.put("quarkus.datasource.username", required("DOORSTROOM_DB_USER"));
            settings.put("quarkus.datasource.password", get("DOORSTROOM_DB_PASSWORD", ""));
        }
    }

    /// The address of the mail server holds its password, so it stands in the environment only.
    private void mail() {
        var server = get("DOORSTROOM_SMTP_URL", "");
        if (server.isEmpty()) return;
        if (!MAIL_SERVER.matcher(server).matches()) {
            throw wrong(
                    "DOORSTROOM_SMTP_URL must look like smtp://user:password@mail.example:587 or"
                            + " smtps://user:password@mail.example:465.");
        }
        settings.put("doorstroom.mail.url", server);
        settings.put(
                "doorstroom.mail.from",
                required("DOORSTROOM_MAIL_FROM", "is needed with DOORSTROOM_SMTP_URL."));
    }

    /// Receivers that may be plain and private: one's own, or those of a developer.
    private void webhooks() {
        var hosts = get("DOORSTROOM_WEBHOOK_HOSTS", "");
        if (hosts.isEmpty()) return;
        if (!WEBHOOK_HOSTS.matcher(hosts).matches()) {
            throw wrong(
                    "DOORSTROOM_WEBHOOK_HOSTS must name hosts, such as"
                            + " localhost:9000,systeem.intern.");
        }
        settings.put("doorstroom.webhook.hosts", hosts);
    }

    private boolean isDemo() {
        var demo = get("DOORSTROOM_DEMO", "false");
        return switch (demo) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("DOORSTROOM_DEMO must be true or false, not " + demo + ".");
        };
    }

    private String required(String name) {
        return required(name, "is needed with DOORSTROOM_DB=postgresql.");
    }

    private String required(String name, String reason) {
        var value = get(name, "");
        if (value.isEmpty()) throw wrong(name + " " + reason);
        return value;
    }

    private String get(String name, String otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : value;
    }

    private static IllegalArgumentException wrong(String detail) {
        return new IllegalArgumentException(detail);
    }
}
