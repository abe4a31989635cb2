package be.doorstroom.access;

import be.doorstroom.platform.time.HouseClock;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Finds the actor behind a secret, and remembers it for at most half a minute.
@ApplicationScoped
public class Rights {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Standings standings;
    private final HouseClock clock;
    private final Cache<String, Actor> known =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(10_000).build();

    Rights(
            Sessions sessions,
            Accounts accounts,
            AccessTokens tokens,
            Standings standings,
            HouseClock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.standings = standings;
        this.clock = clock;
    }

    /// The person who is signed in with this cookie.
    Optional<Actor> ofSession(String secret) {
        var hash = new Secret(secret).hash();
        return remembered(hash, () -> sessions.accountOf(hash, clock.now()).map(this::person));
    }

    /// The token, while it is neither expired nor revoked.
    Optional<Actor> ofToken(String secret) {
        var hash = new Secret(secret).hash();
        return remembered(hash, () -> tokens.valid(hash, clock.now()).map(this::token));
    }

    /// The owner of an account, while it is active: for what is done in their name without them.
    public Optional<Actor> ofAccount(UUID account) {
        return accounts.findByIdOptional(account).filter(Account::isActive).map(this::person);
    }

    /// A token by its id, while it is neither expired nor revoked: for what is done in its name.
    public Optional<Actor> ofAccessToken(UUID id) {
        return tokens.findByIdOptional(id)
                .filter(token -> token.isValid(clock.now()))
                .map(this::token);
    }

    void forget(String secret) {
        known.invalidate(new Secret(secret).hash());
    }

    /// Once it is committed: what was read before it would otherwise be remembered anew.
    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangesRights event) {
        forgetAll();
    }

    /// After a change of tokens, mandates or memberships.
    public void forgetAll() {
        known.invalidateAll();
    }

    private Optional<Actor> remembered(String hash, Supplier<Optional<Actor>> finder) {
        return Optional.ofNullable(known.get(hash, missing -> finder.get().orElse(null)));
    }

    private Actor person(Account account) {
        Set<Standing> all = new HashSet<>();
        var person = account.person();
        if (person != null) all.addAll(standings.ofPerson(person, clock.today()));
        if (account.isAdministrator()) {
            all.add(new Standing(Role.ADMINISTRATOR, null, null, null, null));
        }
        return Actor.person(account.id(), account.name(), account.userName(), all);
    }

    private Actor token(AccessToken token) {
        var all = standings.ofOffice(token.organization(), token.office(), clock.today());
        return new Actor(
                token.id().toString(),
                Actor.Kind.ACCESS_TOKEN,
                token.name(),
                null,
                all,
                token.scopes());
    }
}
