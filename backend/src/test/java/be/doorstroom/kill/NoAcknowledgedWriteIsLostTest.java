package be.doorstroom.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// Eight clients write; at a moment that chance picks the server is killed; opened again, it has
/// everything that it had acknowledged.
@Tag("kill")
@ExtendWith(Preparation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class NoAcknowledgedWriteIsLostTest {
    private static final int FEWEST_WRITES_PER_KILL = 10;
    private static final int KILLS_OF_THE_CONTROL = 20;

    private final KillPlan plan = KillPlan.fromProperties();

    @Test
    void no_acknowledged_write_is_lost(PreparedHouse prepared) throws Exception {
        try (var house = prepared.copy("writes");
                var ledger = prepared.ledger("writes")) {
            var coordinator = house.open();
            while (house.kills() < plan.rounds()) {
                var first = ledger.size();
                coordinator = writeUntilKilled(house, coordinator, ledger);
                assertThat(readBack(prepared, coordinator).lost(ledger.from(first)))
                        .as("lost by kill %d, seed %d", house.kills(), plan.seed())
                        .isEmpty();
            }
            var told = ledger.from(0);
            var watch = new OutboxWatch(coordinator);
            watch.awaitDone(ledger.approvedMinutes());
            var lost = new ReadBack(coordinator, prepared.audience(), true).lost(told);
            tell("eight writing clients", house, ledger, lost);
            assertThat(lost).as("lost, or not delivered once to each").isEmpty();
            assertThat(told).hasSizeGreaterThan(plan.rounds() * FEWEST_WRITES_PER_KILL);
            assertThat(watch.publishedMinutes())
                    .containsAll(ledger.approvedMinutes())
                    .doesNotHaveDuplicates();
        }
    }

    /// The control: were the settings of the house H2's own, the same run would see it.
    @Test
    @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "h2")
    void with_the_default_delay_of_h2_a_write_is_lost(PreparedHouse prepared) throws Exception {
        var url = ((H2Storage) prepared.storage()).urlWithDefaultDelay("delayed");
        try (var house = prepared.copy("delayed", List.of("-Dquarkus.datasource.jdbc.url=" + url));
                var ledger = prepared.ledger("delayed")) {
            var coordinator = house.open();
            List<Acknowledged> lost = List.of();
            while (lost.isEmpty() && house.kills() < KILLS_OF_THE_CONTROL) {
                var first = ledger.size();
                coordinator = writeUntilKilled(house, coordinator, ledger);
                lost = readBack(prepared, coordinator).lost(ledger.from(first));
            }
            tell("control with H2's default delay", house, ledger, lost);
            assertThat(lost).as("the kill test is blind: nothing was lost").isNotEmpty();
        }
    }

    private Coordinator writeUntilKilled(KilledHouse house, Coordinator coordinator, Ledger ledger)
            throws Exception {
        Clients.Work work = new Desk(coordinator, ledger)::leadMeeting;
        new Clients(house)
                .workUntilKilled(plan.nextMoment(), Collections.nCopies(Clients.COUNT, work));
        return house.open();
    }

    private static ReadBack readBack(PreparedHouse prepared, Coordinator coordinator) {
        return new ReadBack(coordinator, prepared.audience(), false);
    }

    private void tell(String run, KilledHouse house, Ledger ledger, List<Acknowledged> lost) {
        plan.tell(
                run,
                "%d kills, %d acknowledged writes, %d approved minutes, %d lost, %s"
                        .formatted(
                                house.kills(),
                                ledger.size(),
                                ledger.approvedMinutes().size(),
                                lost.size(),
                                house.restarts()));
    }
}
