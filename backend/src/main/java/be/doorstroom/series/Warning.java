package be.doorstroom.series;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something in the plans that a coordinator would want to know before it is too late.
@Schema(name = "PlanningWarning")
public record Warning(
        Code code,
        @Schema(description = "In Dutch, for people") String text,
        List<PlannedMeeting> meetings) {

    /// Whether any of its meetings begins on one of these days.
    boolean isWithin(LocalDate first, LocalDate last) {
        return meetings.stream()
                .map(meeting -> meeting.startsAt().toLocalDate())
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /// What kind of thing it is.
    @Schema(name = "PlanningWarningCode")
    public enum Code {
        PREPARED_AFTERWARDS,
        SAME_DAY_TWICE
    }

    /// A meeting in the plans: one without `href` is in a preview only.
    @Schema(name = "PlannedMeeting")
    public record PlannedMeeting(
            @Nullable Href href,
            @Nullable UUID id,
            @Schema(examples = "Directeursoverleg Midwest – november 2026") String title,
            Reference body,
            OffsetDateTime startsAt) {}
}
