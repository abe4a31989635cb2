package be.doorstroom.access;

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
import org.jspecify.annotations.Nullable;

/// A local account of a person. After five wrong passwords it is locked, each time twice as long.
@Entity
@Table(name = "account")
class Account {
    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int LONGEST_LOCK_SHIFT = 6;

    /// What is shown where the function of its person stood.
    private static final String ERASED_NAME = "Gewist account";

    @Id private UUID id;
    private String userName;
    private String name;
    private @Nullable String email;
    private String passwordHash;
    private @Nullable UUID person;
    private boolean administrator;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /// Invited: it opens once its person has chosen a password.
    Account(NewAccount wish) {
        this(wish, "", AccountState.INVITED);
    }

    Account(NewAccount wish, String passwordHash) {
        this(wish, passwordHash, AccountState.ACTIVE);
    }

    private Account(NewAccount wish, String passwordHash, AccountState state) {
        this.id = TimeOrderedId.next();
        this.userName = wish.userName();
        this.name = wish.name();
        this.email = wish.email();
        this.passwordHash = passwordHash;
        this.person = wish.person();
        this.administrator = wish.administrator();
        this.state = state;
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

    void correct(AccountCorrection correction) {
        name = correction.name();
        email = correction.email();
        administrator = correction.administrator();
    }

    /// Invites once more, also whose account had ended.
    void invite() {
        become(AccountState.INVITED);
    }

    /// A chosen password also ends a lock: who has the mail of the account is no guesser.
    void enter(String newHash) {
        if (state != AccountState.ACTIVE) become(AccountState.ACTIVE);
        passwordHash = newHash;
        succeedSignIn();
    }

    /// Ends the account for now. Repeating it changes nothing.
    void end() {
        if (state == AccountState.ENDED) return;
        become(AccountState.ENDED);
        passwordHash = "";
    }

    /// Forgets whose account it was. Repeating it changes nothing.
    void erase() {
        if (state == AccountState.ERASED) return;
        become(AccountState.ERASED);
        userName = "erased-" + id;
        name = ERASED_NAME;
        email = null;
        administrator = false;
    }

    private void become(AccountState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
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

    AccountState state() {
        return state;
    }

    int version() {
        return version;
    }
}
