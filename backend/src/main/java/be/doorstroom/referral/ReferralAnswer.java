package be.doorstroom.referral;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a target answers. What it leaves out is emptied.
public record ReferralAnswer(
        @NotNull ReferralState status,
        @Nullable @Schema(description = "Required with onAgenda", examples = "2026-12-14")
                LocalDate treatedOn,
        @Nullable
                @Size(max = 2000)
                @Schema(
                        description = "Required with decided",
                        examples = "Goedgekeurd met 25 stemmen voor.")
                String result,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = "https?://\\S+")
                @Schema(examples = "https://www.izegem.be/besluiten/2026-12-14")
                String link) {

    /// @throws Problem `badRequest` when the day or the result is missing
    void requireComplete() {
        switch (status) {
            case ON_AGENDA -> require("treatedOn", treatedOn, "must say on which day");
            case DECIDED -> require("result", result, "must say what was decided");
            case REFERRED, DECLINED -> {
                // nothing more is needed
            }
        }
    }

    private static void require(String name, @Nullable Object value, String detail) {
        if (value == null) throw Problem.badRequest(Issue.invalid("body", name, null, detail));
    }
}
