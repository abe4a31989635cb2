package be.doorstroom.invitation;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Shows invitations: their own to those who are asked, all of a meeting to its coordinator.
@ApplicationScoped
public class InvitationService {
    private static final Comparator<InvitationView> BY_NAME =
            Comparator.comparing(
                    view -> Objects.requireNonNullElse(view.organization().title(), ""));

    private final Replies replies;
    private final InvitationPolicy policy;
    private final MeetingService meetings;
    private final Directory directory;
    private final HouseClock clock;

    InvitationService(
            Replies replies,
            InvitationPolicy policy,
            MeetingService meetings,
            Directory directory,
            HouseClock clock) {
        this.replies = replies;
        this.policy = policy;
        this.meetings = meetings;
        this.directory = directory;
        this.clock = clock;
    }

    /// The actor's own, to meetings that are still to be held.
    public Slice<InvitationView> list(Actor actor, InvitationFilter filter) {
        var today = HouseClock.instantOf(clock.today(), LocalTime.MIDNIGHT);
        return replies.invited(policy.own(actor), filter, today).map(row -> view(actor, row));
    }

    public InvitationView get(Actor actor, UUID meeting, String organization, Office office) {
        return replies.seat(meeting, organization, office)
                .filter(row -> policy.isReadable(actor, row))
                .map(row -> view(actor, row))
                .orElseThrow(Problem::notFound);
    }

    /// Every seat of a meeting, by name, with what was answered and the totals.
    public RepliesView replies(Actor actor, UUID meetingId) {
        var meeting = meetings.card(actor, meetingId);
        if (!policy.oversees(actor, meeting.region())) {
            throw Problem.missingPermission("Replies are shown to the region's coordinator.");
        }
        var rows = replies.seats(meetingId);
        return new RepliesView(
                Href.to("meetings", meetingId, "attendance", "replies"),
                meeting.reference(),
                RepliesView.ReplyTotals.of(rows),
                rows.stream().map(row -> view(actor, row)).sorted(BY_NAME).toList());
    }

    /// Who comes instead of somebody, as far as is answered for the meeting's present date.
    public List<ComingSubstitute> substitutes(UUID meeting) {
        return replies.current(meeting).stream()
                .map(ComingSubstitute::of)
                .flatMap(Optional::stream)
                .toList();
    }

    InvitationView view(Actor actor, InvitationRow row) {
        return InvitationView.of(row, directory, policy.permitted(actor, row));
    }
}
