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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Access tokens: made by those who hold the office, for their own organization.
@ApplicationScoped
@Transactional
public class AccessTokenService {
    private static final int LONGEST_LIFE_MONTHS = 13;

    private final AccessTokens tokens;
    private final Rights rights;
    private final Events events;
    private final HouseClock clock;

    AccessTokenService(AccessTokens tokens, Rights rights, Events events, HouseClock clock) {
        this.tokens = tokens;
        this.rights = rights;
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
        return AccessTokenView.of(token, secret.text());
    }

    public Slice<AccessTokenView> list(Actor actor, @Nullable Cursor after, int size) {
        return tokens.madeBy(actor.id(), after, size).map(t -> AccessTokenView.of(t, null));
    }

    public void revoke(Actor actor, UUID id, IfMatch ifMatch) {
        var token = tokens.madeBy(actor.id(), id).orElseThrow(Problem::notFound);
        ifMatch.require(token.version());
        token.revoke(clock.now());
        rights.forgetAll();
        events.publish(new AccessEvent.TokenRevoked(id, actor.id()));
    }

    private void check(Actor actor, NewAccessToken wish) {
        List<Issue> issues = new ArrayList<>();
        if (wish.role() != Role.DIRECTOR && wish.role() != Role.COUNCIL_CLERK) {
            issues.add(
                    Issue.invalid("body", "role", wish.role(), "must be director or councilClerk"));
        } else if (!holds(actor, wish)) {
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

    private static boolean holds(Actor actor, NewAccessToken wish) {
        return actor.standings().stream()
                .anyMatch(standing ->
                        wish.organization().equals(standing.organization())
                                && standing.office() == wish.office());
    }

    private boolean isInTime(@Nullable LocalDate expiresOn) {
        if (expiresOn == null) return true;
        var last = clock.today().plusMonths(LONGEST_LIFE_MONTHS);
        return expiresOn.isAfter(clock.today()) && !expiresOn.isAfter(last);
    }
}
