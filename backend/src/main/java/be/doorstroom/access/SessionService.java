package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.time.HouseClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Signing in and out with a local account.
@ApplicationScoped
@Transactional(dontRollbackOn = Problem.class)
public class SessionService {
    static final Duration LIFE = Duration.ofHours(12);

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final AddressGuard addresses;
    private final HouseClock clock;

    SessionService(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            AddressGuard addresses,
            HouseClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.addresses = addresses;
        this.clock = clock;
    }

    /// A session that was opened: its secret goes into the cookie and is kept nowhere.
    record Opened(Secret secret, String userName, Instant expiresAt) {}

    /// @throws Problem `invalidCredentials`, or `tooManyRequests` while account or address is
    ///   locked
    Opened signIn(NewSession wish, String address) {
        addresses.admit(address);
        var account = accounts.named(wish.userName()).filter(Account::isActive);
        account.filter(known -> known.isLocked(clock.now())).ifPresent(this::refuseLocked);
        if (!isRight(account, wish.password())) {
            account.ifPresent(known -> known.failSignIn(clock.now()));
            addresses.count(address);
            throw new Problem(
                    ProblemKind.INVALID_CREDENTIALS, "User name and password do not match.");
        }
        return open(account.orElseThrow());
    }

    void signOut(String secret) {
        sessions.deleteById(new Secret(secret).hash());
    }

    @Scheduled(every = "1h")
    void tidy() {
        sessions.forgetExpired(clock.now());
    }

    private boolean isRight(Optional<Account> account, String password) {
        if (account.isPresent()) return passwords.matches(password, account.get().passwordHash());
        passwords.pretend(password);
        return false;
    }

    private Opened open(Account account) {
        account.succeedSignIn();
        var secret = Secret.random("");
        var expiresAt = clock.now().plus(LIFE);
        sessions.persist(new Session(secret.hash(), account.id(), clock.now(), expiresAt));
        return new Opened(secret, account.userName(), expiresAt);
    }

    private void refuseLocked(Account account) {
        throw Problem.tooManyRequests(
                "This account is locked after too many wrong passwords.",
                account.lockLeft(clock.now()));
    }
}
