package be.doorstroom.intake;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Secret;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Making and revoking the links by which organizations without accounts propose.
@ApplicationScoped
@Transactional
public class IntakeLinkService {
    private static final int USUAL_MONTHS = 3;
    private static final int MOST_MONTHS = 12;

    private final IntakeLinks links;
    private final IntakePolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;
    private final String publicUrl;

    IntakeLinkService(
            IntakeLinks links,
            IntakePolicy policy,
            Directory directory,
            Events events,
            HouseClock clock,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.links = links;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    public List<IntakeLinkView> list(Actor actor, @Nullable String region) {
        var regions =
                policy.managed(actor).stream()
                        .filter(managed -> region == null || managed.equals(region))
                        .collect(Collectors.toSet());
        return links.open(regions, clock.now()).stream()
                .map(link -> IntakeLinkView.of(link, directory))
                .toList();
    }

    public IntakeLinkView make(Actor actor, NewIntakeLink wish) {
        requireManaging(actor, wish.region());
        check(wish);
        var secret = Secret.random("dl_");
        var end =
                Objects.requireNonNullElse(
                        wish.expiresOn(), clock.today().plusMonths(USUAL_MONTHS));
        var expires = HouseClock.instantOf(end, LocalTime.MIDNIGHT);
        var link = new IntakeLink(wish, secret, actor.id(), clock.now(), expires);
        links.persistAndFlush(link);
        events.publish(new IntakeEvent.LinkMade(link.id(), link.region(), actor.id()));
        return IntakeLinkView.of(link, directory, publicUrl + "/ask#" + secret.text());
    }

    public void revoke(Actor actor, UUID id, IfMatch ifMatch) {
        var link =
                links.standing(id)
                        .filter(known -> policy.mayManage(actor, known.region()))
                        .orElseThrow(Problem::notFound);
        ifMatch.require(link.version());
        link.revoke(clock.now());
        events.publish(new IntakeEvent.LinkRevoked(id, link.region(), actor.id()));
    }

    private void requireManaging(Actor actor, String region) {
        if (policy.mayManage(actor, region)) return;
        if (!actor.workingRegions().contains(region)) throw Problem.notFound();
        throw Problem.missingPermission("Links for outsiders are the coordinator's of the region.");
    }

    private void check(NewIntakeLink wish) {
        List<Issue> issues = new ArrayList<>();
        if (!directory.hasOrganization(wish.organization())) {
            issues.add(Issue.missingReference("organization", wish.organization()));
        }
        if (!isInTime(wish.expiresOn())) {
            var detail = "must be after today, and at most a year ahead";
            issues.add(Issue.invalid("body", "expiresOn", wish.expiresOn(), detail));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private boolean isInTime(@Nullable LocalDate expiresOn) {
        if (expiresOn == null) return true;
        var last = clock.today().plusMonths(MOST_MONTHS);
        return expiresOn.isAfter(clock.today()) && !expiresOn.isAfter(last);
    }
}
