package be.doorstroom.mandate;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Holder;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Giving and ending mandates. None is deleted: who held which office when stays known.
@ApplicationScoped
public class MandateService {
    private final Mandates mandates;
    private final People people;
    private final MandatePolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    MandateService(
            Mandates mandates,
            People people,
            MandatePolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.mandates = mandates;
        this.people = people;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public List<MandateView> list(Actor actor, MandateFilter filter) {
        return mandates.readable(policy.readable(actor), filter).stream()
                .map(row -> view(actor, row))
                .toList();
    }

    public MandateView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// Who gets mail for these organizations on the date, in one statement.
    public List<Holder> holders(Collection<String> organizations, LocalDate date) {
        return organizations.isEmpty() ? List.of() : mandates.holders(organizations, date);
    }

    @Transactional
    public MandateView give(Actor actor, NewMandate wish) {
        if (!policy.mayGive(actor)) {
            throw Problem.missingPermission(
                    "Mandates are given by administrators, and by coordinators in their region.");
        }
        check(actor, wish);
        var mandate = new Mandate(wish);
        mandates.persistAndFlush(mandate);
        events.publish(
                new MandateEvent.MandateGiven(mandate.id(), region(wish.region()), actor.id()));
        return get(actor, mandate.id());
    }

    /// Sets or takes away the end.
    ///
    /// @throws Problem `conflict` when it has ended
    @Transactional
    public MandateView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var row = readable(actor, id);
        if (!policy.mayEnd(actor, row)) {
            throw Problem.missingPermission("This mandate is ended by an administrator.");
        }
        ifMatch.require(row.version());
        if (row.hasEnded(clock.today())) {
            throw Problem.conflict("This mandate has ended. Give a new one instead.");
        }
        var change = patch.onto(new MandateChange(row.endsOn()));
        checkEnd(row.startsOn(), change.endsOn());
        mandates.findById(id).end(change.endsOn());
        mandates.flush();
        events.publish(new MandateEvent.MandateChanged(id, region(row.region()), actor.id()));
        return get(actor, id);
    }

    private void check(Actor actor, NewMandate wish) {
        if (people.readable(policy.readablePeople(actor), wish.person()).isEmpty()) {
            throw Problem.badRequest(Issue.missingReference("person", wish.person()));
        }
        if (!directory.hasOrganization(wish.organization())) {
            throw Problem.badRequest(Issue.missingReference("organization", wish.organization()));
        }
        var region = wish.region();
        if (region != null && !directory.hasRegion(region)) {
            throw Problem.badRequest(Issue.missingReference("region", region));
        }
        if (!policy.mayGive(actor, wish.office(), region)) {
            throw Problem.missingPermission(
                    "A coordinator gives mandates that hold in the own region, named in `region`,"
                            + " and none of a coordinator.");
        }
        checkEnd(wish.startsOn(), wish.endsOn());
    }

    private static void checkEnd(LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (endsOn != null && endsOn.isBefore(startsOn.minusDays(1))) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "body",
                            "endsOn",
                            endsOn,
                            "must not be earlier than the day before it starts"));
        }
    }

    private MandateRow readable(Actor actor, UUID id) {
        return mandates.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private MandateView view(Actor actor, MandateRow row) {
        var ended = row.hasEnded(clock.today());
        return MandateView.of(row, directory, ended, policy.permitted(actor, row, ended));
    }

    private static String region(@Nullable String region) {
        return Objects.requireNonNullElse(region, "");
    }
}
