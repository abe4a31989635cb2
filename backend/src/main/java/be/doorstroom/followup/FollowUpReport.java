package be.doorstroom.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far a municipality says that it is. What it leaves out is emptied.
public record FollowUpReport(
        @NotNull FollowUpState status,
        @Nullable
                @Size(max = 2000)
                @Schema(
                        description = "Read by the municipality and the coordinator only",
                        examples = "Geagendeerd op het college van 7 december.")
                String note,
        @Nullable
                @Schema(
                        description = "When the college treats or treated it",
                        examples = "2026-12-07")
                LocalDate treatedOn,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = LINK)
                @Schema(
                        description = "Where the decision can be read",
                        examples = "https://www.izegem.be/besluiten/2026-12-07")
                String link) {
    static final String LINK = "https?://\\S+";
}
