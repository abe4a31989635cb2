package be.doorstroom.briefing;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A briefing as it is frozen for a circle.
@Schema(name = "BriefingDocument")
public record BriefingDocument(
        @Schema(examples = "briefing") String type,
        Href self,
        @Schema(examples = "A") String letter,
        OffsetDateTime frozenAt,
        Reference briefing,
        Reference region,
        @Schema(examples = "2026-H1") String halfYear,
        @Schema(examples = "Halfjaarlijkse toelichting Midwest, eerste helft van 2026")
                String title,
        @Nullable @Schema(description = "Rich text of the coordinator") String introduction,
        List<BriefingTheme> themes) {
    public static final String TYPE = "briefing";
}
