package be.doorstroom.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// The server is killed as soon as it has told that a paper is approved, or a moment later: before
/// or while it delivers it.
@Tag("kill")
@ExtendWith(Preparation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KilledBetweenApprovalAndDeliveryTest {
    private final KillPlan plan = KillPlan.fromProperties();

    /// An edition that was approved, and the moment from which its server was dead.
    private record Approval(String edition, Instant killedAt) {}

    @Test
    void a_paper_whose_server_was_killed_reaches_each_recipient_once(PreparedHouse prepared)
            throws Exception {
        try (var house = prepared.copy("approvals");
                var listener = new Listener();
                var ledger = prepared.ledger("approvals")) {
            List<Approval> approvals = new ArrayList<>();
            var coordinator = house.open();
            listener.subscribe(coordinator.server());
            while (house.kills() < plan.half()) {
                var edition = approve(new Desk(coordinator, ledger), house.kills());
                Thread.sleep(plan.nextHesitation());
                house.kill();
                approvals.add(new Approval(edition, Instant.now()));
                coordinator = house.open();
            }
            new OutboxWatch(coordinator).awaitDone(ledger.approvedMinutes());
            var lost = new ReadBack(coordinator, prepared.audience(), true).lost(ledger.from(0));
            var late = deliveredAfterTheKill(coordinator, approvals);
            var unheard = listener.unheard(approvals.stream().map(Approval::edition).toList());
            plan.tell(
                    "killed at the answer to an approval",
                    "%d kills, %d papers delivered only after it, %d lost, %s; webhook: %s, %d unheard"
                            .formatted(
                                    house.kills(),
                                    late,
                                    lost.size(),
                                    house.restarts(),
                                    listener.told(),
                                    unheard.size()));
            assertThat(lost).as("lost, or not delivered once to each").isEmpty();
            assertThat(unheard).as("never told by webhook").isEmpty();
            assertThat(late).as("every delivery was faster than the kill").isPositive();
        }
    }

    /// Agendas and minutes in turn.
    private static String approve(Desk desk, int round) throws IOException {
        var meeting = desk.planMeeting();
        var item = desk.addItem(meeting);
        var agenda = desk.approveAgenda(meeting);
        if (round % 2 == 0) return agenda;
        desk.openMeeting(meeting);
        desk.write(meeting, item);
        desk.openReview(meeting);
        return desk.approveMinutes(meeting);
    }

    private static long deliveredAfterTheKill(Coordinator coordinator, List<Approval> approvals)
            throws IOException {
        var late = 0;
        for (var approval : approvals) {
            var path = "/deliveries?pageSize=200&edition=" + approval.edition();
            var isLate =
                    coordinator.walk(path).stream()
                            .map(delivery -> delivery.required("deliveredAt").asText())
                            .anyMatch(at -> Instant.parse(at).isAfter(approval.killedAt()));
            if (isLate) late++;
        }
        return late;
    }
}
