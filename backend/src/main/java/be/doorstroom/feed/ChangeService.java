package be.doorstroom.feed;

import static be.doorstroom.feed.ChangeKind.EDITION;
import static be.doorstroom.feed.ChangeKind.FOLLOW_UP;
import static be.doorstroom.feed.ChangeKind.MEETING;
import static be.doorstroom.feed.ChangeKind.OUTCOME;
import static be.doorstroom.feed.ChangeKind.REFERRAL;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Visibility;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.followup.FollowUpService;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.event.Change;
import be.doorstroom.platform.event.Changes;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.referral.ReferralService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what changed of what a reader may see, in the order of the log. The number of statements
/// is that of the kinds, whatever the length of a page.
@ApplicationScoped
public class ChangeService {
    /// What hangs on an edition may be read by who has no scope for the edition itself.
    private static final Set<EditionKind> ALL = EnumSet.allOf(EditionKind.class);

    private final Changes changes;
    private final MeetingService meetings;
    private final EditionService editions;
    private final OutcomeService outcomes;
    private final FollowUpService followUps;
    private final ReferralService referrals;

    ChangeService(
            Changes changes,
            MeetingService meetings,
            EditionService editions,
            OutcomeService outcomes,
            FollowUpService followUps,
            ReferralService referrals) {
        this.changes = changes;
        this.meetings = meetings;
        this.editions = editions;
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.referrals = referrals;
    }

    /// A page, and where the next begins.
    public record Stretch(List<ChangeView> items, Cursor next, boolean upToDate) {}

    /// @param after absent to begin: then the place of now, before the lists are read
    public Stretch read(Actor actor, @Nullable Cursor after, int pageSize) {
        if (after == null) {
            return new Stretch(List.of(), Place.at(changes.last(), actor).cursor(), true);
        }
        var place = Place.read(after);
        place.require(actor, changes.at(place.sequence()));
        var kinds = ChangeKind.of(actor);
        var found = changes.after(place.sequence(), codes(kinds), actor.regions(), pageSize);
        var next = found.isEmpty() ? place : place.moved(found.getLast());
        return new Stretch(told(actor, kinds, found), next.cursor(), found.size() < pageSize);
    }

    /// Also those on which these hang.
    private static Set<String> codes(Set<ChangeKind> kinds) {
        Set<ChangeKind> all = EnumSet.copyOf(kinds);
        all.add(EDITION);
        if (kinds.contains(FOLLOW_UP)) all.add(OUTCOME);
        return all.stream().map(ChangeKind::code).collect(Collectors.toSet());
    }

    private List<ChangeView> told(Actor actor, Set<ChangeKind> kinds, List<Change> found) {
        var touched = new Touched(found);
        touched.keep(EDITION, editions.visible(actor, ALL, touched.ids(EDITION))::isKnown);
        touched.spread(EDITION, editions.meetings(touched.ids(EDITION)), MEETING);
        touched.spread(EDITION, outcomes.settledBy(touched.ids(EDITION)), OUTCOME);
        touched.spread(OUTCOME, followUps.of(touched.ids(OUTCOME)), FOLLOW_UP);
        touched.spread(OUTCOME, referrals.of(touched.ids(OUTCOME)), REFERRAL);
        return kinds.stream()
                .flatMap(kind -> told(actor, kind, touched.of(kind)))
                .sorted(Told.IN_ORDER)
                .map(Told::view)
                .toList();
    }

    private Stream<Told> told(Actor actor, ChangeKind kind, Map<UUID, Change> touched) {
        var visible = visible(actor, kind, touched.keySet());
        return touched.entrySet().stream()
                .flatMap(entry ->
                        status(actor, visible, entry.getKey(), entry.getValue())
                                .map(status ->
                                        new Told(entry.getValue(), kind, entry.getKey(), status))
                                .stream());
    }

    private Visibility visible(Actor actor, ChangeKind kind, Set<UUID> ids) {
        return switch (kind) {
            case MEETING -> meetings.visible(actor, ids);
            case EDITION -> editions.visible(actor, EditionKind.of(actor), ids);
            case OUTCOME -> outcomes.visible(actor, ids);
            case FOLLOW_UP -> followUps.visible(actor, ids);
            case REFERRAL -> referrals.visible(actor, ids);
        };
    }

    /// The coordinator sees everything of the region: what is not there was removed.
    private static Optional<ChangeStatus> status(
            Actor actor, Visibility visible, UUID id, Change change) {
        if (visible.readable().contains(id)) return Optional.of(ChangeStatus.CHANGED);
        var isGone = visible.withdrawn().contains(id) || actor.coordinates(change.region());
        return isGone ? Optional.of(ChangeStatus.GONE) : Optional.empty();
    }

    private record Told(Change change, ChangeKind kind, UUID id, ChangeStatus status) {
        private static final Comparator<Told> IN_ORDER =
                Comparator.comparingLong((Told told) -> told.change().sequence())
                        .thenComparing(Told::kind)
                        .thenComparing(Told::id);

        private ChangeView view() {
            return new ChangeView(kind.href(id), id, kind, status, change.at());
        }
    }
}
