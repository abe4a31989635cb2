package be.doorstroom.stance;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a municipality says of a common position, whole: what is left out is emptied.
public record StanceChange(
        @Nullable
                @Size(max = 4000)
                @Schema(description = "Its own view, plain text", examples = "Wij steunen dit.")
                String view,
        @NotNull CollegeMandate mandate,
        @Nullable
                @Schema(
                        description = "The sitting of the college; required with given",
                        examples = "2026-11-23")
                LocalDate mandatedOn,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = "https?://\\S+")
                @Schema(
                        description = "Where the college's decision can be read",
                        examples = "https://www.izegem.be/besluiten/2026-11-23")
                String link,
        @Nullable
                @Size(max = 2000)
                @Schema(
                        description = "Under which reservation",
                        examples = "Voor zover er middelen tegenover staan.")
                String reservation) {

    /// Words that say nothing are no words.
    StanceChange tidied() {
        return new StanceChange(filled(view), mandate, mandatedOn, link, filled(reservation));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// @throws Problem `badRequest` with every fault
    void require(LocalDate today) {
        List<Issue> issues = new ArrayList<>();
        if (mandate == CollegeMandate.GIVEN && mandatedOn == null) {
            issues.add(fault("mandatedOn", null, "must say when the college gave the mandate"));
        }
        if (mandatedOn != null && mandatedOn.isAfter(today)) {
            issues.add(fault("mandatedOn", mandatedOn, "must be today or earlier"));
        }
        if (mandate == CollegeMandate.NONE && mandatedOn != null) {
            issues.add(fault("mandatedOn", mandatedOn, "goes with a mandate given or refused"));
        }
        if (mandate == CollegeMandate.NONE && link != null) {
            issues.add(fault("link", link, "goes with a mandate given or refused"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static Issue fault(String name, @Nullable Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }
}
