package be.doorstroom.briefing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator may change of a briefing until it is published.
public record BriefingChange(
        @NotBlank
                @Size(max = 200)
                @Schema(examples = "Halfjaarlijkse toelichting Midwest, eerste helft van 2026")
                String title,
        @Nullable @Size(max = 20000) @Schema(description = "Rich text") String introduction) {
    static BriefingChange of(Briefing briefing) {
        return new BriefingChange(briefing.title(), briefing.introduction());
    }
}
