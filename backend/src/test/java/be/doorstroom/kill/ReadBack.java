package be.doorstroom.kill;

import be.doorstroom.kill.Acknowledged.AgendaApproved;
import be.doorstroom.kill.Acknowledged.EditionRead;
import be.doorstroom.kill.Acknowledged.EntryWritten;
import be.doorstroom.kill.Acknowledged.ItemAdded;
import be.doorstroom.kill.Acknowledged.MeetingOpened;
import be.doorstroom.kill.Acknowledged.MeetingPlanned;
import be.doorstroom.kill.Acknowledged.MinutesApproved;
import be.doorstroom.kill.Acknowledged.ReviewOpened;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Compares what clients were told with what the server has now.
///
/// @param settled whether the outbox has had its time: then nothing may still be due
record ReadBack(Coordinator coordinator, Audience audience, boolean settled) {
    /// Those that are not there, not there as told, or there twice.
    List<Acknowledged> lost(List<Acknowledged> told)
            throws InterruptedException, ExecutionException {
        try (var readers = Executors.newFixedThreadPool(Clients.COUNT)) {
            var answers = told.stream().map(each -> readers.submit(() -> isThere(each))).toList();
            List<Acknowledged> lost = new ArrayList<>();
            for (var index = 0; index < told.size(); index++) {
                if (!answers.get(index).get()) lost.add(told.get(index));
            }
            return lost;
        }
    }

    private boolean isThere(Acknowledged told) throws IOException {
        return switch (told) {
            case MeetingPlanned planned -> has(meeting(planned), "title", planned.title());
            case MeetingOpened opened -> has(meeting(opened), "status", "held");
            case ItemAdded added -> isOnAgenda(added);
            case EntryWritten written -> isInMinutes(written);
            case AgendaApproved approved -> isPublished(approved);
            case ReviewOpened opened -> isInReview(opened);
            case MinutesApproved approved -> isPublished(approved);
            case EditionRead read ->
                    coordinator.get("/editions/" + read.edition()).sha256().equals(read.sha256());
        };
    }

    private boolean isOnAgenda(ItemAdded added) throws IOException {
        var items = coordinator.walk("/meetings/" + added.meeting() + "/agendaItems");
        return isOnce(items, "id", added.item()) && isOnce(items, "title", added.title());
    }

    private boolean isInMinutes(EntryWritten written) throws IOException {
        var wanted = "<p>" + written.summary() + "</p>";
        for (var entry : minutes(written).path("entries")) {
            if (has(entry, "id", written.item())) return has(entry, "summary", wanted);
        }
        return false;
    }

    private boolean isPublished(AgendaApproved approved) throws IOException {
        var versions = coordinator.walk("/meetings/" + approved.meeting() + "/agendaVersions");
        return versions.size() == 1
                && has(versions.getFirst().path("edition"), "id", approved.edition())
                && isDelivered(approved.edition());
    }

    private boolean isPublished(MinutesApproved approved) throws IOException {
        var minutes = minutes(approved);
        return has(minutes, "status", "approved")
                && has(minutes.path("edition"), "id", approved.edition())
                && isDelivered(approved.edition());
    }

    /// Once the minutes are approved, nobody has to read the review any more.
    private boolean isInReview(ReviewOpened opened) throws IOException {
        var minutes = minutes(opened);
        return has(minutes, "status", "approved")
                ? isDelivered(opened.edition(), audience.members(), Set.of("superseded"))
                : has(minutes, "status", "inReview")
                        && isDelivered(opened.edition(), audience.members(), expected());
    }

    private boolean isDelivered(String edition) throws IOException {
        return isDelivered(edition, audience.everybody(), expected());
    }

    private boolean isDelivered(String edition, List<String> recipients, Set<String> expected)
            throws IOException {
        var deliveries = coordinator.walk("/deliveries?pageSize=200&edition=" + edition);
        return Audience.of(deliveries).equals(recipients)
                && deliveries.stream()
                        .map(delivery -> delivery.required("status").asText())
                        .allMatch(expected::contains);
    }

    private Set<String> expected() {
        return settled ? Set.of("delivered") : Set.of("due", "delivered");
    }

    private JsonNode meeting(Acknowledged told) throws IOException {
        return coordinator.get("/meetings/" + told.meeting()).json();
    }

    private JsonNode minutes(Acknowledged told) throws IOException {
        return coordinator.get("/meetings/" + told.meeting() + "/minutes").json();
    }

    private static boolean isOnce(List<JsonNode> items, String name, String value) {
        return items.stream().filter(item -> has(item, name, value)).count() == 1;
    }

    private static boolean has(JsonNode item, String name, String value) {
        return item.path(name).asText().equals(value);
    }
}
