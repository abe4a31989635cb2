package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.inject.Singleton;
import java.util.List;

/// Who may draft an agenda: the coordinator of the region, until the meeting is held. Drafts do not
/// exist for anybody else; approved agendas are editions, read by circle and release.
@Singleton
class AgendaPolicy {
    private static final List<String> DRAFTING =
            List.of("addAgendaItem", "orderAgendaItems", "approveAgenda");

    boolean seesDraft(Actor actor, MeetingCard meeting) {
        return actor.coordinates(meeting.region());
    }

    /// @throws Problem `resourceNotFound` for whom drafts do not exist, `conflict` when it is too
    ///   late
    void requireDrafting(Actor actor, MeetingCard meeting) {
        if (!seesDraft(actor, meeting)) {
            throw Problem.missingPermission("Agendas are drafted by the region's coordinator.");
        }
        if (!isOpen(meeting)) {
            throw Problem.conflict(
                    "The meeting is " + Moves.code(meeting.state()) + ": its agenda is closed.");
        }
    }

    List<String> permitted(Actor actor, MeetingCard meeting) {
        return seesDraft(actor, meeting) && isOpen(meeting) ? DRAFTING : List.of();
    }

    List<String> permittedOnItem(Actor actor, MeetingCard meeting) {
        return permitted(actor, meeting).isEmpty()
                ? List.of()
                : List.of("changeAgendaItem", "removeAgendaItem", "attachFile", "detachFile");
    }

    private static boolean isOpen(MeetingCard meeting) {
        return meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CONVENED;
    }
}
