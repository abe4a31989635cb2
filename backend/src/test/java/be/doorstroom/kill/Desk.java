package be.doorstroom.kill;

import be.doorstroom.kill.Acknowledged.AgendaApproved;
import be.doorstroom.kill.Acknowledged.EditionRead;
import be.doorstroom.kill.Acknowledged.EntryWritten;
import be.doorstroom.kill.Acknowledged.ItemAdded;
import be.doorstroom.kill.Acknowledged.MeetingOpened;
import be.doorstroom.kill.Acknowledged.MeetingPlanned;
import be.doorstroom.kill.Acknowledged.MinutesApproved;
import be.doorstroom.kill.Acknowledged.ReviewOpened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;

/// Leads meetings step by step, and notes each step in the ledger once the server has told that it
/// is done.
record Desk(Coordinator coordinator, Ledger ledger) {
    private static final int POINTS = 3;

    /// From plan to approved minutes.
    void leadMeeting() throws IOException {
        var meeting = planMeeting();
        var items = new ArrayList<String>();
        for (var point = 0; point < POINTS; point++) items.add(addItem(meeting));
        read(meeting, approveAgenda(meeting));
        openMeeting(meeting);
        for (var item : items) write(meeting, item);
        openReview(meeting);
        read(meeting, approveMinutes(meeting));
    }

    String planMeeting() throws IOException {
        var title = Wishes.unique("Overleg");
        var meeting = id(coordinator.post("/meetings", Wishes.meeting(title)));
        ledger.note(new MeetingPlanned(meeting, title));
        return meeting;
    }

    String addItem(String meeting) throws IOException {
        var title = Wishes.unique("Punt");
        var item = id(coordinator.post(at(meeting, "agendaItems"), Wishes.item(title)));
        ledger.note(new ItemAdded(meeting, item, title));
        return item;
    }

    String approveAgenda(String meeting) throws IOException {
        var edition = edition(coordinator.post(at(meeting, "agendaVersions"), Map.of()));
        ledger.note(new AgendaApproved(meeting, edition));
        return edition;
    }

    void openMeeting(String meeting) throws IOException {
        coordinator.put(at(meeting, "opening")).acknowledged();
        ledger.note(new MeetingOpened(meeting));
    }

    void write(String meeting, String item) throws IOException {
        var summary = Wishes.unique("Besproken");
        var wish = Map.of("summary", "<p>" + summary + "</p>");
        coordinator.patch(at(meeting, "minutes/entries/" + item), wish).acknowledged();
        ledger.note(new EntryWritten(meeting, item, summary));
    }

    void openReview(String meeting) throws IOException {
        var wish = Map.of("until", "2099-01-01");
        var edition = edition(coordinator.put(at(meeting, "minutes/review"), wish));
        ledger.note(new ReviewOpened(meeting, edition));
    }

    String approveMinutes(String meeting) throws IOException {
        var edition = edition(coordinator.put(at(meeting, "minutes/approval")));
        ledger.note(new MinutesApproved(meeting, edition));
        return edition;
    }

    private void read(String meeting, String edition) throws IOException {
        var answer = coordinator.get("/editions/" + edition).acknowledged();
        ledger.note(new EditionRead(meeting, edition, answer.sha256()));
    }

    private static String at(String meeting, String step) {
        return "/meetings/" + meeting + "/" + step;
    }

    private static String id(Answer answer) throws IOException {
        return answer.acknowledged().json().required("id").asText();
    }

    private static String edition(Answer answer) throws IOException {
        return answer.acknowledged().json().required("edition").required("id").asText();
    }
}
