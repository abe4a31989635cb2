package be.doorstroom.stance;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.outcome.OutcomeFilter;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.PageSize;
import be.doorstroom.region.Directory;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Finds common positions for whoever may read what municipalities say of them.
@ApplicationScoped
class StanceDesk {
    /// A point on the agenda of a meeting, and whether it is a common position.
    record Ground(MeetingCard meeting, AgendaItemView item, boolean isCommonPosition) {
        /// @throws Problem `resourceNotFound`
        Ground required() {
            if (!isCommonPosition) throw Problem.notFound();
            return this;
        }
    }

    private final MeetingService meetings;
    private final AgendaService agendas;
    private final OutcomeService outcomes;
    private final StancePolicy policy;
    private final Directory directory;

    StanceDesk(
            MeetingService meetings,
            AgendaService agendas,
            OutcomeService outcomes,
            StancePolicy policy,
            Directory directory) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.outcomes = outcomes;
        this.policy = policy;
        this.directory = directory;
    }

    /// A common position is a point that is on the agenda for one, or with which one was taken, of
    /// a body that takes such.
    ///
    /// @throws Problem `resourceNotFound`
    Ground ground(Actor actor, UUID meetingId, UUID itemId) {
        var meeting = meetings.card(actor, meetingId);
        if (!policy.reads(actor, meeting)) throw Problem.notFound();
        var item = agendas.item(actor, meetingId, itemId);
        var isOne = takesPositions(meeting) && isCommonPosition(actor, meetingId, item);
        return new Ground(meeting, item, isOne);
    }

    private boolean takesPositions(MeetingCard meeting) {
        return directory
                .body(meeting.body())
                .filter(body -> body.kind().outcomeTypes().contains(OutcomeType.COMMON_POSITION))
                .isPresent();
    }

    private boolean isCommonPosition(Actor actor, UUID meeting, AgendaItemView item) {
        if (item.kind() == AgendaItemKind.COMMON_POSITION) return true;
        var taken =
                new OutcomeFilter(
                        meeting,
                        null,
                        List.of(OutcomeType.COMMON_POSITION),
                        null,
                        null,
                        PageSize.LARGEST);
        return outcomes.list(actor, taken).items().stream()
                .anyMatch(outcome -> outcome.agendaItem().id().equals(item.id().toString()));
    }
}
