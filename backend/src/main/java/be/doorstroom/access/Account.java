package be.doorstroom.access;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A local account of a person. After five wrong passwords it is locked, each time twice as long.
@Entity
@Table(name = "account")
class Account {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_LOCK_SHIFT = 6;

    @Id private UUID id;
    private String userName;
    private String name;
    private @Nullable String email;
    private String passwordHash;
    private @Nullable UUID person;
    private boolean administrator;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount wish, String passwordHash) {
        this.id = TimeOrderedId.next();
        this.userName = wish.userName();
        this.name = wish.name();
        this.email = wish.email();
        this.passwordHash = passwordHash;
        this.person = wish.person();
        this.administrator = wish.administrator();
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Duration lockLeft(Instant now) {
        return lockedUntil == null ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    void failSignIn(Instant now) {
        failedAttempts++;
        if (failedAttempts < FREE_ATTEMPTS) return;
        var shift = Math.min(failedAttempts - FREE_ATTEMPTS, LONGEST_LOCK_SHIFT);
        lockedUntil = now.plus(FIRST_LOCK.multipliedBy(1L << shift));
    }

    void succeedSignIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    UUID id() {
        return id;
    }

    String userName() {
        return userName;
    }

    String name() {
        return name;
    }

    @Nullable String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    @Nullable UUID person() {
        return person;
    }

    boolean isAdministrator() {
        return administrator;
    }
}
