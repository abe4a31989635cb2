package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.House;
import be.doorstroom.matrix.AccessMatrix.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The matrix can fail: with a check of the house switched off, the rows that rest on it turn red.
@Tag("thorough")
@Tag("postgresql")
@House
class OpenEyeTest {
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final Contract CONTRACT = new Contract();
    private static final Readers ALL_SEEING = Readers.with(OpenEye.EVERYTHING);

    /// These ask who made a token or holds an office, not what somebody may see.
    private static final Set<String> OF_ONESELF =
            Set.of(
                    "getMe",
                    "makeAccessToken",
                    "revokeAccessToken",
                    "makeWebhookSubscription",
                    "getWebhookSubscription",
                    "changeWebhookSubscription",
                    "removeWebhookSubscription",
                    "renewWebhookSecret",
                    "pauseWebhookSubscription",
                    "resumeWebhookSubscription",
                    "tryWebhookSubscription",
                    "getWebhookMessage",
                    "resendWebhookMessage",
                    "listBundleTasks",
                    "getBundleTask",
                    "removeBundleTask",
                    "getBundle",
                    "listCalendarLinks",
                    "revokeCalendarLink");

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellingRows")
    void a_row_that_tells_readers_apart_turns_red_when_everybody_may_everything(String name) {
        var row = MATRIX.row(name);
        var showing = showing(row, ALL_SEEING);
        assertThat(signedIn(row)).anyMatch(reader -> isRed(row, reader, showing));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "REGION | coordinator-westhoek | getMeeting · agenda draft",
                "REGION | director-ieper | listDossiers · any",
                "SEAT | director-izegem | getEdition · agenda body only",
                "SEAT | clerk-izegem | getMinutes · minutes in review",
                "SEAT | director-izegem | listRemarks · minutes in review",
                "SEAT | clerk-izegem | listOutcomes · minutes approved",
                "CHAIR | mayor-izegem | approveMinutes · minutes in review",
                "DIRECTOR | clerk-izegem | getAgenda · agenda approved",
                "DIRECTOR | clerk-izegem | getOutcome · minutes approved · directors",
                "DIRECTOR | director-ieper | getEdition · minutes approved",
                "COUNCIL | officer-midwest | getEdition · agenda councils",
                "COUNCIL | officer-midwest | listMinutes · minutes councils",
                "RECIPIENT | chair-midwest | acknowledgeDelivery · minutes fetched · director",
                "RECIPIENT | clerk-izegem | getDelivery · minutes approved · director",
                "RECIPIENT | officer-midwest | listDeliveries · agenda approved",
                "ADMINISTRATOR | coordinator-midwest | listAuditEntries · any",
                "ADMINISTRATOR | director-izegem | startImport · any",
            })
    void one_check_switched_off_is_seen(OpenEye eye, String reader, String name) {
        var row = MATRIX.row(name);
        assertThat(isRed(row, reader, showing(row, Readers.with(eye)))).isTrue();
    }

    @Test
    void hardly_any_row_about_content_fails_to_tell_readers_apart() {
        assertThat(tellingRows()).hasSizeGreaterThan((int) aboutContent().count() * 9 / 10);
    }

    private static Stream<Row> aboutContent() {
        return MATRIX.rows().stream().filter(row -> !OF_ONESELF.contains(row.operation()));
    }

    static List<String> tellingRows() {
        return aboutContent()
                .filter(row -> signedIn(row).stream().map(row.cells()::get).distinct().count() > 1)
                .map(Row::toString)
                .toList();
    }

    /// The other region first: there red shows at once. Tokens stay what they are: what they lack
    /// is a scope.
    private static List<String> signedIn(Row row) {
        return List.copyOf(row.cells().keySet()).reversed().stream()
                .filter(reader -> !reader.equals(Readers.ANONYMOUS) && !reader.startsWith("token"))
                .toList();
    }

    private static boolean isRed(Row row, String reader, Showing showing) {
        return !showing.cell(reader).equals(row.cells().get(reader));
    }

    private static Showing showing(Row row, Readers readers) {
        return new Showing(row, CONTRACT.operation(row.operation()), readers);
    }
}
