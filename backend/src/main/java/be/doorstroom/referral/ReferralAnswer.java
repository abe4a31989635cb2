package be.doorstroom.referral;

import be.doorstroom.platform.problem.Issue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a target answers. What it leaves out is emptied.
public record ReferralAnswer(
        @NotNull ReferralState status,
        @Nullable
                @Schema(
                        description =
                                "Required with onAgenda; with decided or declined a day that has"
                                        + " come",
                        examples = "2026-12-14")
                LocalDate treatedOn,
        @Nullable
                @Size(max = 2000)
                @Schema(
                        description = "Required with decided",
                        examples = "Goedgekeurd met 25 stemmen voor.")
                String result,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = LINK)
                @Schema(
                        description = "Where the decision is published, over https",
                        examples = "https://www.izegem.be/besluiten/2026-12-14")
                String link) {
    static final String LINK = "https://[^\\s/]+\\.[^\\s/]+(/\\S*)?";

    /// What is missing or cannot be yet.
    ///
    /// @param place where the answer stands in the body: empty, or `items[3].`
    List<Issue> faults(String place, LocalDate today) {
        return switch (status) {
            case ON_AGENDA ->
                    treatedOn == null
                            ? fault(place + "treatedOn", null, "must say on which day")
                            : List.of();
            case DECIDED ->
                    result == null || result.isBlank()
                            ? fault(place + "result", result, "must say what was decided")
                            : ahead(place, today);
            case DECLINED -> ahead(place, today);
            case REFERRED -> List.of();
        };
    }

    private List<Issue> ahead(String place, LocalDate today) {
        return treatedOn != null && treatedOn.isAfter(today)
                ? fault(
                        place + "treatedOn",
                        treatedOn,
                        "must be today or earlier; until then it is onAgenda")
                : List.of();
    }

    private static List<Issue> fault(String name, @Nullable Object value, String detail) {
        return List.of(Issue.invalid("body", name, value, detail));
    }
}
