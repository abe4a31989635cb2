package be.doorstroom.stance;

import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The line of one municipality with a common position, also before it said anything.
@Schema(name = "Stance")
public record StanceView(
        Href href,
        Href self,
        String etag,
        Reference organization,
        @Nullable String view,
        CollegeMandate mandate,
        @Nullable LocalDate mandatedOn,
        @Nullable String link,
        @Nullable String reservation,
        @Nullable @Schema(description = "Absent before anything was told") Instant toldAt,
        @Nullable @Schema(description = "Which office told it last") Office toldBy,
        @Schema(description = "What was told before, the latest first") List<FormerStance> former,
        List<String> permitted)
        implements Tagged {

    /// What was told before, and which office told it when.
    @Schema(name = "FormerStance")
    public record FormerStance(
            @Nullable String view,
            CollegeMandate mandate,
            @Nullable LocalDate mandatedOn,
            @Nullable String link,
            @Nullable String reservation,
            Instant toldAt,
            Office toldBy) {

        static FormerStance of(StanceTelling telling) {
            var said = telling.words();
            return new FormerStance(
                    said.view(),
                    said.mandate(),
                    said.mandatedOn(),
                    said.link(),
                    said.reservation(),
                    telling.toldAt(),
                    telling.toldBy());
        }
    }
}
