package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/// The contract only grows: what a system of last year relies on is still there.
class ContractGrowthTest {
    private static final String NOW = read();

    /// Before the first release there is nothing to break.
    @Test
    void nothing_of_the_last_release_is_taken_away() {
        var released =
                git("describe", "--tags", "--abbrev=0", "--match", "v*")
                        .map(tag -> git("show", tag.strip() + ":openapi.yaml").orElseThrow())
                        .orElse(NOW);
        var change = compare(released, NOW);
        assertThat(change.isIncompatible())
                .as("what breaks: %s", change.getChangedOperations())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'  /regions:\n', '  /areas:\n'",
        "'    OutcomeType:\n      enum:\n      - commonPosition\n', '    OutcomeType:\n      enum:\n'",
        "'    NewDossier:\n      required:\n', '    NewDossier:\n      required:\n      - theme\n'",
        "'    Region:\n      required:\n', '    Region:\n      required:\n      - nothing\n'"
    })
    void what_would_break_a_system_is_found(String had, String has) {
        var changed = NOW.replace(had.translateEscapes(), has.translateEscapes());
        assertThat(changed).isNotEqualTo(NOW);
        assertThat(isBroken(had, changed)).isTrue();
    }

    /// What an answer promises may grow: there, the newer contract is the one that promises more.
    private static boolean isBroken(String had, String changed) {
        return had.contains("    Region:")
                ? compare(changed, NOW).isIncompatible()
                : compare(NOW, changed).isIncompatible();
    }

    @Test
    void what_comes_besides_breaks_nothing() {
        var grown =
                NOW.replace(
                        "    Region:\n      required:\n",
                        "    Novelty:\n      type: object\n    Region:\n      required:\n");
        assertThat(compare(NOW, grown).isIncompatible()).isFalse();
    }

    private static ChangedOpenApi compare(String before, String after) {
        return OpenApiCompare.fromContents(before, after);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../openapi.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Absent when git says no: there is no such tag.
    private static Optional<String> git(String... arguments) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
