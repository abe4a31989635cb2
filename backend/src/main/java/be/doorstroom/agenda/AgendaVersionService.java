package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The approved versions of an agenda, and what differs between two of them.
@ApplicationScoped
public class AgendaVersionService {
    private final MeetingService meetings;
    private final EditionService editions;

    AgendaVersionService(MeetingService meetings, EditionService editions) {
        this.meetings = meetings;
        this.editions = editions;
    }

    public List<AgendaVersionView> versions(Actor actor, UUID meetingId) {
        var meeting = meetings.card(actor, meetingId);
        return editions.ofMeeting(actor, meetingId, EditionKind.AGENDA).stream()
                .map(card -> AgendaVersionView.of(meeting, card))
                .toList();
    }

    public AgendaVersionView version(Actor actor, UUID meetingId, String letter) {
        return versions(actor, meetingId).stream()
                .filter(version -> version.letter().equals(letter))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /// @param since the earlier version
    public AgendaChangesView changes(
            Actor actor, UUID meetingId, String letter, @Nullable String since) {
        var versions = versions(actor, meetingId);
        var later =
                versions.stream()
                        .filter(version -> version.letter().equals(letter))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        var earlier =
                versions.stream()
                        .filter(version -> version.letter().equals(since))
                        .findFirst()
                        .orElseThrow(() -> unknown(since, versions));
        var comparison = new AgendaComparison(document(actor, earlier), document(actor, later));
        return new AgendaChangesView(
                Href.to("meetings", meetingId, "agendaVersions", letter, "changes"),
                later.meeting(),
                earlier.letter(),
                letter,
                comparison.items());
    }

    private static Problem unknown(@Nullable String since, List<AgendaVersionView> versions) {
        var letters = versions.stream().map(AgendaVersionView::letter).toList();
        var right = "must be one of " + String.join(", ", letters);
        return Problem.badRequest(Issue.invalid("query", "since", since, right));
    }

    private AgendaDocument document(Actor actor, AgendaVersionView version) {
        var reading = editions.read(actor, UUID.fromString(version.edition().id()));
        return editions.parse(reading, AgendaDocument.class);
    }
}
