package be.doorstroom.demo;

import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.theme.NewThemeReport;
import be.doorstroom.theme.ThemeProgress;
import be.doorstroom.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;

/// How far Midwest is with some of its ambitions: reports written for demonstration, the rest is
/// still to be reported.
@ApplicationScoped
class DemoThemes {
    private static final DemoRegion REGION = DemoRegion.MIDWEST;

    private final ThemeService themes;
    private final HouseClock clock;

    DemoThemes(ThemeService themes, HouseClock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    void report() {
        report("milieu", ThemeProgress.UNDERWAY, 9, "Het klimaatplan ligt voor bij de gemeenten.");
        report("digitaal", ThemeProgress.NOT_STARTED, 10, "De trekker is nog niet gekozen.");
        report("digitaal", ThemeProgress.UNDERWAY, 2, "Een werkgroep schrijft de visie.");
        report("vrije-tijd", ThemeProgress.REACHED, 6, "Sport Midwest startte met activiteiten.");
    }

    private void report(String ambition, ThemeProgress progress, int monthsAgo, String note) {
        themes.report(
                REGION.coordinator(),
                REGION.code() + "-ambitie-" + ambition,
                new NewThemeReport(progress, clock.today().minusMonths(monthsAgo), note));
    }
}
