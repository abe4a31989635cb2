package be.doorstroom.meeting;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sitting of a body.
@Entity
@Table(name = "meeting")
class Meeting {
    @Id private UUID id;
    private String body;
    private String region;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    private String title;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String location;
    private @Nullable String onlineUrl;

    @Convert(converter = FormerDateColumn.class)
    private List<FormerDate> formerDates = List.of();

    private @Nullable String cancellationReason;
    private @Nullable UUID series;
    private @Nullable LocalDate occurrence;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(NewMeeting wish, String region, String title) {
        this.id = TimeOrderedId.next();
        this.body = wish.body();
        this.region = region;
        this.kind = wish.kind();
        this.title = title;
        this.startsAt = wish.startsAt().toInstant();
        this.endsAt = wish.endsAt().toInstant();
        this.location = wish.location();
        this.onlineUrl = wish.onlineUrl();
    }

    /// Takes its place in a series: the day on which the rule puts it stays, wherever it moves.
    void takePlaceIn(UUID itsSeries, LocalDate day) {
        series = itsSeries;
        occurrence = day;
    }

    /// Whether it still is as its series planned it: not convened, moved nor cancelled.
    boolean isUntouched() {
        return state == MeetingState.PLANNED && formerDates.isEmpty();
    }

    boolean isAt(NewMeeting other) {
        return startsAt.equals(other.startsAt().toInstant())
                && endsAt.equals(other.endsAt().toInstant());
    }

    /// @throws Problem `conflict` once it was held, or when a convened meeting would get another
    ///   start
    void change(MeetingChange change) {
        var start = change.startsAt().toInstant();
        if (!state.isStillToBeHeld()) {
            throw Problem.conflict("A meeting that is " + Moves.code(state) + " cannot change.");
        }
        if (state == MeetingState.CONVENED && !start.equals(startsAt)) {
            throw Problem.conflict("People are convened for this start; move the meeting instead.");
        }
        kind = change.kind();
        title = change.title();
        startsAt = start;
        endsAt = change.endsAt().toInstant();
        location = change.location();
        onlineUrl = change.onlineUrl();
    }

    /// Whether this very move was made already, as its last one.
    boolean isMovedBy(Rescheduling move) {
        return startsAt.equals(move.startsAt().toInstant())
                && endsAt.equals(move.endsAt().toInstant())
                && (move.location() == null || move.location().equals(location))
                && !formerDates.isEmpty()
                && formerDates.getLast().reason().equals(move.reason());
    }

    /// Keeps the date on which it would have been, with the reason.
    ///
    /// @throws Problem `invalidTransition` unless it is still to be held
    void move(Rescheduling move, Instant now) {
        if (!state.isStillToBeHeld()) {
            throw new Problem(
                    ProblemKind.INVALID_TRANSITION,
                    "This is "
                            + Moves.code(state)
                            + " and cannot move to another date. Only a meeting that is planned or"
                            + " convened can.");
        }
        var dates = new ArrayList<>(formerDates);
        dates.add(FormerDate.of(this, move.reason(), now));
        formerDates = List.copyOf(dates);
        startsAt = move.startsAt().toInstant();
        endsAt = move.endsAt().toInstant();
        if (move.location() != null) location = move.location();
    }

    boolean isCancelledBecause(String reason) {
        return state == MeetingState.CANCELLED && reason.equals(cancellationReason);
    }

    void cancel(String reason) {
        become(MeetingState.CANCELLED);
        cancellationReason = reason;
    }

    /// Once only: a later version of the agenda convenes nobody anew.
    void convene() {
        if (state != MeetingState.CONVENED) become(MeetingState.CONVENED);
    }

    void open() {
        become(MeetingState.HELD);
    }

    void close() {
        become(MeetingState.CLOSED);
    }

    private void become(MeetingState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    UUID id() {
        return id;
    }

    String body() {
        return body;
    }

    String region() {
        return region;
    }

    MeetingKind kind() {
        return kind;
    }

    MeetingState state() {
        return state;
    }

    String title() {
        return title;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    @Nullable String location() {
        return location;
    }

    @Nullable String onlineUrl() {
        return onlineUrl;
    }

    List<FormerDate> formerDates() {
        return formerDates;
    }

    @Nullable String cancellationReason() {
        return cancellationReason;
    }

    @Nullable UUID series() {
        return series;
    }

    @Nullable LocalDate occurrence() {
        return occurrence;
    }

    int version() {
        return version;
    }
}
