package be.doorstroom.demo;

import be.doorstroom.platform.event.OutboxRelay;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.stream.Stream;

/// Plays what happened in the four regions, deed by deed in the order of time, and the outbox after
/// each.
@ApplicationScoped
class DemoHistory {
    private final DemoYear midwest;
    private final DemoOtherRegions others;
    private final DemoCrisis crisis;
    private final DemoAssemblies assemblies;
    private final DemoThemes themes;
    private final DemoPlans plans;
    private final HouseClock clock;
    private final OutboxRelay relay;

    DemoHistory(
            DemoYear midwest,
            DemoOtherRegions others,
            DemoCrisis crisis,
            DemoAssemblies assemblies,
            DemoThemes themes,
            DemoPlans plans,
            HouseClock clock,
            OutboxRelay relay) {
        this.midwest = midwest;
        this.others = others;
        this.crisis = crisis;
        this.assemblies = assemblies;
        this.themes = themes;
        this.plans = plans;
        this.clock = clock;
        this.relay = relay;
    }

    void make() {
        Stream.of(midwest.deeds(), others.deeds(), crisis.deeds(), assemblies.deeds())
                .flatMap(deeds -> deeds)
                .sorted(Comparator.comparing(DemoDeed::at))
                .forEach(this::play);
        midwest.changeWhatIsAhead();
        themes.report();
        DemoSteps.together(plans::pledge);
        relay.drain();
    }

    /// What is to be done later on this day is done now: a house opened before nine in the morning
    /// has no mails of an hour that has not come.
    private void play(DemoDeed deed) {
        var now = clock.now();
        clock.at(
                deed.at().isAfter(now) ? now : deed.at(),
                () -> {
                    deed.work().run();
                    relay.drain();
                });
    }
}
