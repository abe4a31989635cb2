package be.doorstroom.bundle;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A year of a body that somebody asked for, how far it is, and what became of it. Of who asked it
/// knows the id only.
@Entity
@DynamicUpdate // how far it is, is noted beside the entity and without a new version
@Table(name = "bundle_task")
class BundleTask {
    static final int MOST_ATTEMPTS = 5;

    /// How long the outcome is kept.
    static final Duration KEPT = Duration.ofDays(1);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(2);

    @Id private UUID id;
    private @Nullable UUID account;
    private @Nullable UUID accessToken;
    private String body;
    private int calendarYear;

    @Enumerated(EnumType.STRING)
    private BundleState state = BundleState.WAITING;

    private int documents;
    private int written;
    private int attempts;
    private Instant requestedAt;
    private Instant dueAt;

    @SuppressWarnings("unused") // BundleTasks asks for it
    private @Nullable Instant leasedUntil;

    private @Nullable Instant doneAt;
    private @Nullable Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private @Nullable BundleFailure failure;

    private @Nullable String sha256;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected BundleTask() {}

    BundleTask(Actor asker, NewBundleTask wish, Instant now) {
        this.id = TimeOrderedId.next();
        var me = UUID.fromString(asker.id());
        if (asker.kind() == Actor.Kind.ACCESS_TOKEN) this.accessToken = me;
        else this.account = me;
        this.body = wish.body();
        this.calendarYear = wish.year();
        this.requestedAt = now;
        this.dueAt = now;
    }

    /// Takes it on, for one node alone until its lease ends.
    ///
    /// @return whether there is an attempt left; it has failed otherwise
    boolean begin(Instant now, Instant until) {
        if (attempts >= MOST_ATTEMPTS) {
            fail(BundleFailure.NOT_WRITTEN, now);
            return false;
        }
        attempts++;
        written = 0;
        leasedUntil = until;
        if (state == BundleState.WAITING) become(BundleState.RUNNING);
        return true;
    }

    /// How many documents there are to write.
    void count(int papers) {
        documents = papers;
    }

    void finish(String digest, Instant now) {
        become(BundleState.DONE);
        sha256 = digest;
        written = documents;
        end(now);
    }

    void fail(BundleFailure why, Instant now) {
        become(BundleState.FAILED);
        failure = why;
        end(now);
    }

    /// Waits 4, 8, 16 … seconds for the next attempt, as long as there is one.
    void retry(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            fail(BundleFailure.NOT_WRITTEN, now);
            return;
        }
        become(BundleState.WAITING);
        leasedUntil = null;
        dueAt = now.plus(SHORTEST_WAIT.multipliedBy(1L << attempts));
    }

    private void end(Instant now) {
        doneAt = now;
        expiresAt = now.plus(KEPT);
        leasedUntil = null;
    }

    private void become(BundleState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    UUID id() {
        return id;
    }

    @Nullable UUID account() {
        return account;
    }

    @Nullable UUID accessToken() {
        return accessToken;
    }

    String body() {
        return body;
    }

    int year() {
        return calendarYear;
    }

    BundleState state() {
        return state;
    }

    int documents() {
        return documents;
    }

    int written() {
        return written;
    }

    int attempts() {
        return attempts;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable Instant doneAt() {
        return doneAt;
    }

    @Nullable Instant expiresAt() {
        return expiresAt;
    }

    @Nullable BundleFailure failure() {
        return failure;
    }

    @Nullable String sha256() {
        return sha256;
    }

    int version() {
        return version;
    }
}
