package be.doorstroom.meeting;

import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting as other rooms need it.
public record MeetingCard(
        UUID id,
        String body,
        String region,
        MeetingState state,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String location,
        @Nullable String onlineUrl,
        @Nullable UUID series,
        List<FormerDate> formerDates,
        @Nullable String cancellationReason,
        int version) {

    static MeetingCard of(Meeting meeting) {
        return new MeetingCard(
                meeting.id(),
                meeting.body(),
                meeting.region(),
                meeting.state(),
                meeting.title(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.location(),
                meeting.onlineUrl(),
                meeting.series(),
                meeting.formerDates(),
                meeting.cancellationReason(),
                meeting.version());
    }

    /// As a reader may know it who got this view.
    static MeetingCard of(MeetingView view) {
        var series = view.series();
        return new MeetingCard(
                view.id(),
                view.body().id(),
                view.region().id(),
                view.status(),
                view.title(),
                view.startsAt().toInstant(),
                view.endsAt().toInstant(),
                view.location(),
                view.onlineUrl(),
                series == null ? null : UUID.fromString(series.id()),
                view.formerDates(),
                view.cancellationReason(),
                Integer.parseInt(view.etag().replace("\"", "")));
    }

    /// As it may be told to whoever is not invited.
    public MeetingCard withoutOnlineUrl() {
        return new MeetingCard(
                id,
                body,
                region,
                state,
                title,
                startsAt,
                endsAt,
                location,
                null,
                series,
                formerDates,
                cancellationReason,
                version);
    }

    public LocalDate date() {
        return HouseClock.dateOf(startsAt);
    }

    public Reference reference() {
        return Reference.to("meetings", id, title);
    }

    public boolean isStillToBeHeld() {
        return state.isStillToBeHeld();
    }

    /// Whether the meeting has begun, so that its agenda is closed.
    public boolean isHeld() {
        return state == MeetingState.HELD || state == MeetingState.CLOSED;
    }
}
