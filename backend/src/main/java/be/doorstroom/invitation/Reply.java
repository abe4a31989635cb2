package be.doorstroom.invitation;

import be.doorstroom.access.Office;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was answered for one seat, and for which start: an answer for another day is none for this.
@Entity
@Table(name = "attendance_reply")
class Reply {
    @Id private UUID id;
    private UUID meeting;
    private String region;
    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private ReplyStatus status;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Office substituteOffice;

    private @Nullable String substituteFunction;
    private Instant askedFor;
    private Instant answeredAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(InvitationRow row, NewReply wish, Instant now) {
        this.id = TimeOrderedId.next();
        this.meeting = row.meeting();
        this.region = row.region();
        this.organization = row.organization();
        this.office = row.office();
        this.status = wish.status();
        this.askedFor = row.startsAt();
        this.answeredAt = now;
        answer(wish, row.startsAt(), now);
    }

    /// Takes the place of what was answered before. Who comes needs no reason, and nobody but who
    /// is replaced a substitute.
    void answer(NewReply wish, Instant start, Instant now) {
        status = wish.status();
        reason = status == ReplyStatus.ACCEPTED ? null : wish.reason();
        var substitute = status == ReplyStatus.SUBSTITUTED ? wish.substitute() : null;
        substituteOffice = substitute == null ? null : substitute.office();
        substituteFunction = substitute == null ? null : substitute.function();
        askedFor = start;
        answeredAt = now;
    }

    boolean isFor(Instant start) {
        return askedFor.equals(start);
    }

    /// How the substitute is written on the attendance list.
    @Nullable String substituteLabel() {
        if (substituteOffice == null) return null;
        return Objects.requireNonNullElse(substituteFunction, substituteOffice.label());
    }

    String organization() {
        return organization;
    }

    Office office() {
        return office;
    }

    ReplyStatus status() {
        return status;
    }

    @Nullable String reason() {
        return reason;
    }

    @Nullable Office substituteOffice() {
        return substituteOffice;
    }

    @Nullable String substituteFunction() {
        return substituteFunction;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    int version() {
        return version;
    }
}
