package be.doorstroom.meeting;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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
    }

    /// @throws Problem `conflict` once it was held, or when a convened meeting would get another
    ///   start
    void change(MeetingChange change) {
        var start = change.startsAt().toInstant();
        if (state != MeetingState.PLANNED && state != MeetingState.CONVENED) {
            throw Problem.conflict("A meeting that is " + Moves.code(state) + " cannot change.");
        }
        if (state == MeetingState.CONVENED && !start.equals(startsAt)) {
            throw Problem.conflict("People are convened for this start; it cannot just change.");
        }
        kind = change.kind();
        title = change.title();
        startsAt = start;
        endsAt = change.endsAt().toInstant();
        location = change.location();
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

    int version() {
        return version;
    }
}
