package be.doorstroom.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String H2 = "h2";
    private static final String POSTGRESQL = "postgresql";
    private static final Map<String, String> SERVER =
            Map.of(
                    "DOORSTROOM_DB_URL", "jdbc:postgresql://db/doorstroom",
                    "DOORSTROOM_DB_USER", "doorstroom");

    @Test
    void without_any_variable_an_office_opens_on_port_8080_for_everyone() {
        assertThat(Settings.of(Map.of(), H2))
                .containsEntry("doorstroom.demo", "false")
                .containsEntry("quarkus.http.port", "8080")
                .containsEntry("quarkus.http.host", "0.0.0.0")
                .containsEntry("doorstroom.public-url", "http://localhost:8080")
                .doesNotContainKey("doorstroom.today");
    }

    @Test
    void a_demonstration_answers_this_machine_only() {
        assertThat(Settings.of(Map.of("DOORSTROOM_DEMO", "true"), H2))
                .containsEntry("doorstroom.demo", "true")
                .containsEntry("quarkus.http.host", "127.0.0.1");
    }

    @Test
    void a_demonstration_and_an_office_never_share_a_folder() {
        assertThat(url(Map.of("DOORSTROOM_DEMO", "true"))).isEqualTo(h2("data-store/demo"));
        assertThat(url(Map.of())).isEqualTo(h2("data-store/office"));
    }

    @Test
    void a_mail_server_comes_with_a_sender() {
        var server = "smtp://doorstroom:secret@mail.example:587";
        var sender = "doorstroom@regio.example";
        assertThat(
                        Settings.of(
                                Map.of(
                                        "DOORSTROOM_SMTP_URL",
                                        server,
                                        "DOORSTROOM_MAIL_FROM",
                                        sender),
                                H2))
                .containsEntry("doorstroom.mail.url", server)
                .containsEntry("doorstroom.mail.from", sender);
        assertThatThrownBy(() -> Settings.of(Map.of("DOORSTROOM_SMTP_URL", server), H2))
                .hasMessage("DOORSTROOM_MAIL_FROM is needed with DOORSTROOM_SMTP_URL.");
    }

    @Test
    void an_address_that_is_no_mail_server_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Settings.of(Map.of("DOORSTROOM_SMTP_URL", "mail.example:25"), H2))
                .hasMessageStartingWith("DOORSTROOM_SMTP_URL must look like")
                .hasMessageNotContaining("mail.example:25");
    }

    @Test
    void demo_is_true_or_false_and_nothing_else() {
        assertThatThrownBy(() -> Settings.of(Map.of("DOORSTROOM_DEMO", "yes"), H2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DOORSTROOM_DEMO must be true or false, not yes.");
    }

    @Test
    void the_port_moves_the_public_address_along() {
        assertThat(Settings.of(Map.of("PORT", "9090"), H2))
                .containsEntry("quarkus.http.port", "9090")
                .containsEntry("doorstroom.public-url", "http://localhost:9090");
    }

    @Test
    void the_public_address_can_be_another() {
        var environment = Map.of("PORT", "9090", "DOORSTROOM_PUBLIC_URL", "https://regio.example");
        assertThat(Settings.of(environment, H2))
                .containsEntry("doorstroom.public-url", "https://regio.example")
                .containsEntry("quarkus.http.port", "9090");
    }

    @Test
    void a_demonstration_may_have_another_today() {
        var environment = Map.of("DOORSTROOM_DEMO", "true", "DOORSTROOM_TODAY", "2026-11-22");
        assertThat(Settings.of(environment, H2)).containsEntry("doorstroom.today", "2026-11-22");
    }

    @Test
    void an_office_may_not() {
        assertThatThrownBy(() -> Settings.of(Map.of("DOORSTROOM_TODAY", "2026-11-22"), H2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DOORSTROOM_TODAY moves the clock, which only a demo may do.");
    }

    @Test
    void the_data_folder_can_be_another() {
        assertThat(url(Map.of("DOORSTROOM_DATA", "elsewhere/./office")))
                .isEqualTo(h2("elsewhere/office"));
    }

    @Test
    void h2_writes_every_commit_at_once() {
        assertThat(url(Map.of())).contains(";WRITE_DELAY=0;");
    }

    @Test
    void proxies_are_believed_when_they_are_named() {
        assertThat(Settings.of(Map.of(), H2))
                .doesNotContainKey("quarkus.http.proxy.proxy-address-forwarding");
        assertThat(Settings.of(Map.of("DOORSTROOM_TRUSTED_PROXIES", "10.0.0.7"), H2))
                .containsEntry("quarkus.http.proxy.proxy-address-forwarding", "true")
                .containsEntry("quarkus.http.proxy.trusted-proxies", "10.0.0.7");
    }

    @Test
    void what_a_client_may_ask_in_a_minute_is_a_number() {
        var wish = "DOORSTROOM_REQUESTS_PER_MINUTE";
        assertThat(Settings.of(Map.of(wish, "600"), H2))
                .containsEntry("doorstroom.requests-per-minute", "600");
        assertThatThrownBy(() -> Settings.of(Map.of(wish, "0"), H2))
                .hasMessageContaining("a whole number from 1 on");
    }

    @Test
    void an_empty_variable_counts_as_absent() {
        var environment = Map.of("PORT", "", "DOORSTROOM_DEMO", "", "DOORSTROOM_DB", "");
        assertThat(Settings.of(environment, H2)).isEqualTo(Settings.of(Map.of(), H2));
    }

    @Test
    void the_database_server_gets_address_user_and_password() {
        var environment = with(SERVER, "DOORSTROOM_DB_PASSWORD", "not told");
        assertThat(Settings.of(environment, POSTGRESQL))
                .containsEntry("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/doorstroom")
                .containsEntry("quarkus.datasource.username", "doorstroom")
                .containsEntry("quarkus.datasource.password", "not told");
    }

    @Test
    void a_database_server_may_know_the_user_without_password() {
        assertThat(Settings.of(SERVER, POSTGRESQL))
                .containsEntry("quarkus.datasource.password", "");
    }

    @Test
    void a_database_server_needs_an_address() {
        assertThatThrownBy(
                        () -> Settings.of(Map.of("DOORSTROOM_DB_USER", "doorstroom"), POSTGRESQL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DOORSTROOM_DB_URL is needed with DOORSTROOM_DB=postgresql.");
    }

    @Test
    void a_database_server_needs_a_user() {
        var environment = Map.of("DOORSTROOM_DB_URL", "jdbc:postgresql://db/doorstroom");
        assertThatThrownBy(() -> Settings.of(environment, POSTGRESQL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DOORSTROOM_DB_USER is needed with DOORSTROOM_DB=postgresql.");
    }

    @Test
    void a_build_for_one_database_refuses_the_other() {
        assertThatThrownBy(() -> Settings.of(Map.of("DOORSTROOM_DB", POSTGRESQL), H2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This application was built for h2 and cannot use postgresql."
                                + " Start the other build.");
        assertThatThrownBy(() -> Settings.of(with(SERVER, "DOORSTROOM_DB", H2), POSTGRESQL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("built for postgresql and cannot use h2");
    }

    @Test
    void naming_the_database_it_was_built_for_changes_nothing() {
        assertThat(Settings.of(Map.of("DOORSTROOM_DB", H2), H2))
                .isEqualTo(Settings.of(Map.of(), H2));
    }

    @Test
    void this_build_knows_which_database_it_is_for() {
        assertThat(BuiltFor.database()).isEqualTo(System.getProperty("quarkus.datasource.db-kind"));
    }

    private static String url(Map<String, String> environment) {
        return Settings.of(environment, H2).get("quarkus.datasource.jdbc.url");
    }

    private static String h2(String folder) {
        var file = Path.of(folder).toAbsolutePath().resolve("doorstroom");
        return "jdbc:h2:file:" + file + Settings.H2_OPTIONS;
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }
}
