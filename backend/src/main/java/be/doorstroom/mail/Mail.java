package be.doorstroom.mail;

import be.doorstroom.mail.Letter.Reader;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// One letter on its way. Once it is sent its text is forgotten, and the address of an outsider
/// with it; that it was sent is not.
@Entity
@DynamicUpdate // a lease need not write the content anew
@Table(name = "mail")
class Mail {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final int LONGEST_SHIFT = 12;

    @Id private UUID id;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private @Nullable UUID account;
    private @Nullable String outsider;
    private @Nullable String outsiderAddress;
    private String region;
    private @Nullable UUID edition;
    private @Nullable String organization;
    private String subject;

    @Column(length = Length.LONG32)
    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;
    private Instant writtenAt;
    private Instant dueAt;
    private @Nullable Instant leasedUntil;
    private @Nullable Instant sentAt;
    private @Nullable String failure;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(Letter letter, byte[] content, Instant now) {
        this.id = TimeOrderedId.next();
        this.purpose = letter.purpose();
        this.kind = letter.kind();
        switch (letter.reader()) {
            case Reader.Insider(var id) -> this.account = id;
            case Reader.Outsider(var function, var address) -> {
                this.outsider = function;
                this.outsiderAddress = address;
            }
        }
        this.region = letter.region();
        this.edition = letter.edition();
        this.organization = letter.organization();
        this.subject = letter.subject();
        this.content = content.clone();
        this.writtenAt = now;
        this.dueAt = now;
    }

    void lease(Instant until) {
        leasedUntil = until;
    }

    void send(Instant now) {
        become(MailState.SENT);
        attempts++;
        sentAt = now;
        failure = null;
        content = null;
        outsiderAddress = null;
    }

    /// Stays in the house, as it would have left it when it was written.
    void keep(byte[] complete) {
        become(MailState.KEPT);
        sentAt = writtenAt;
        content = complete.clone();
        outsiderAddress = null;
    }

    /// Waits 2, 4, 8 … seconds, at most an hour, before the next attempt; after three days it has
    /// failed.
    void retry(Instant now, String reason) {
        if (now.isAfter(writtenAt.plus(PATIENCE))) {
            fail(reason);
            return;
        }
        attempts++;
        failure = reason;
        leasedUntil = null;
        var wait = Duration.ofSeconds(1L << Math.min(attempts, LONGEST_SHIFT));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /// No other attempt will do better.
    void fail(String reason) {
        become(MailState.FAILED);
        attempts++;
        failure = reason;
        leasedUntil = null;
        outsiderAddress = null;
    }

    /// Sends what failed once more. Repeating it changes nothing.
    ///
    /// @throws Problem `invalidTransition` when it was sent or kept, `conflict` when the address of
    ///   an outsider is forgotten
    void resend(Instant now) {
        if (state == MailState.WAITING) return;
        if (state == MailState.FAILED && account == null) {
            throw Problem.conflict("The address is forgotten; enter it anew where it was.");
        }
        become(MailState.WAITING);
        writtenAt = now;
        dueAt = now;
        failure = null;
    }

    private void become(MailState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    UUID id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    @Nullable UUID account() {
        return account;
    }

    @Nullable String outsiderAddress() {
        return outsiderAddress;
    }

    String region() {
        return region;
    }

    @Nullable UUID edition() {
        return edition;
    }

    @Nullable String organization() {
        return organization;
    }

    String subject() {
        return subject;
    }

    byte[] content() {
        return content == null ? new byte[0] : content.clone();
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable Instant sentAt() {
        return sentAt;
    }

    @Nullable String failure() {
        return failure;
    }

    int version() {
        return version;
    }
}
