package be.doorstroom.access;

import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Access tokens: made by those who hold the office, for their own organization.
@ApplicationScoped
@Transactional
public class AccessTokenService {
    private static final int LONGEST_LIFE_MONTHS = 13;

    private final AccessTokens tokens;
    private final TokenPolicy policy;
    private final Standings standings;
    private final Events events;
    private final HouseClock clock;

    AccessTokenService(
            AccessTokens tokens,
            TokenPolicy policy,
            Standings standings,
            Events events,
            HouseClock clock) {
        this.tokens = tokens;
        this.policy = policy;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    public AccessTokenView make(Actor actor, NewAccessToken wish) {
        check(actor, wish);
        var secret = Secret.random("ds_");
        var expires =
                HouseClock.instantOf(
                        Objects.requireNonNullElse(wish.expiresOn(), clock.today().plusYears(1)),
                        LocalTime.MIDNIGHT);
        var token = new AccessToken(wish, secret.hash(), actor.id(), clock.now(), expires);
        tokens.persistAndFlush(token);
        events.publish(new AccessEvent.TokenMade(token.id(), actor.id()));
        return views(actor, List.of(token)).getFirst().with(secret);
    }

    public Slice<AccessTokenView> list(Actor actor, @Nullable Cursor after, int size) {
        var slice = tokens.readable(policy.readable(actor), after, size);
        return new Slice<>(views(actor, slice.items()), slice.next());
    }

    /// Whoever holds the office now vouches for what a predecessor made. Repeating it changes
    /// nothing.
    public AccessTokenView confirm(Actor actor, UUID id, IfMatch ifMatch) {
        var token = readable(actor, id);
        if (!policy.mayConfirm(actor, token)) {
            throw Problem.missingPermission("A token is confirmed by whoever holds its office.");
        }
        var view = views(actor, List.of(token)).getFirst();
        if (!view.toBeConfirmed()) return view;
        ifMatch.require(token.version());
        token.confirm(UUID.fromString(actor.id()), clock.now());
        tokens.flush();
        events.publish(new AccessEvent.TokenConfirmed(id, actor.id()));
        return views(actor, List.of(token)).getFirst();
    }

    public void revoke(Actor actor, UUID id, IfMatch ifMatch) {
        var token = readable(actor, id);
        ifMatch.require(token.version());
        token.revoke(clock.now());
        events.publish(new AccessEvent.TokenRevoked(id, actor.id()));
    }

    /// A token that the actor may see.
    public Optional<TokenCard> card(Actor actor, UUID id) {
        return tokens.readable(policy.readable(actor), id).map(AccessToken::card);
    }

    private AccessToken readable(Actor actor, UUID id) {
        return tokens.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private List<AccessTokenView> views(Actor actor, List<AccessToken> shown) {
        var accounts =
                shown.stream()
                        .flatMap(token -> Optional.ofNullable(token.confirmedBy()).stream())
                        .collect(Collectors.toSet());
        var holders = standings.holders(accounts, clock.today());
        return shown.stream()
                .map(token -> {
                    var open = token.isToBeConfirmed(holders);
                    var permitted = policy.permitted(actor, token, open);
                    return AccessTokenView.of(token, open, permitted);
                })
                .toList();
    }

    private void check(Actor actor, NewAccessToken wish) {
        List<Issue> issues = new ArrayList<>();
        if (wish.role() != Role.DIRECTOR && wish.role() != Role.COUNCIL_CLERK) {
            issues.add(
                    Issue.invalid("body", "role", wish.role(), "must be director or councilClerk"));
        } else if (!actor.holds(wish.organization(), wish.office())) {
            issues.add(Issue.missingReference("organization", wish.organization()));
        }
        if (!isInTime(wish.expiresOn())) {
            issues.add(
                    Issue.invalid(
                            "body",
                            "expiresOn",
                            wish.expiresOn(),
                            "must be after today and at most 13 months ahead"));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private boolean isInTime(@Nullable LocalDate expiresOn) {
        if (expiresOn == null) return true;
        var last = clock.today().plusMonths(LONGEST_LIFE_MONTHS);
        return expiresOn.isAfter(clock.today()) && !expiresOn.isAfter(last);
    }
}
