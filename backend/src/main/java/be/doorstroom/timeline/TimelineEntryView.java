package be.doorstroom.timeline;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.referral.ReferralState;
import be.doorstroom.region.OutcomeType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened with a dossier, as its reader may know it.
@Schema(name = "TimelineEntry")
public record TimelineEntryView(
        @Schema(description = "Of what happened") Href href,
        TimelineKind kind,
        @Schema(
                        description =
                                "When: the start of the meeting, or when it was answered or"
                                        + " published")
                OffsetDateTime at,
        @Schema(examples = "Regionale visie detailhandel") String title,
        @Nullable @Schema(description = "What was taken, asked or answered") String text,
        @Nullable @Schema(description = "Who may read it; absent for what is not of a circle")
                Circle circle,
        @Nullable Reference body,
        @Nullable Reference meeting,
        @Nullable @Schema(description = "Of an outcome") OutcomeType outcomeType,
        @Nullable @Schema(description = "Who answered a referral") Reference organization,
        @Nullable @Schema(description = "How far who answered is") ReferralState status) {}
