package be.doorstroom.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator may change of a meeting before it is held. The start stands here too while
/// nothing is convened; afterwards a meeting is moved, not changed.
public record MeetingChange(
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull OffsetDateTime startsAt,
        @NotNull OffsetDateTime endsAt,
        @Nullable @Size(max = 200) @Schema(examples = "Stadhuis Izegem") String location,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = OnlineUrl.HTTPS, message = OnlineUrl.EXPECTATION)
                @Schema(
                        description = "Where it is followed from afar; https only",
                        examples = "https://vergaderen.example/midwest")
                String onlineUrl) {

    static MeetingChange of(Meeting meeting) {
        return new MeetingChange(
                meeting.kind(),
                meeting.title(),
                MeetingView.local(meeting.startsAt()),
                MeetingView.local(meeting.endsAt()),
                meeting.location(),
                meeting.onlineUrl());
    }
}
