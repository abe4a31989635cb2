package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.dossier.Triage;
import be.doorstroom.platform.time.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One sitting of an assembly or board of the demonstration, with the points it votes on.
final class DemoSitting {
    private static final int POINT_MINUTES = 20;

    private final DemoRegion region;
    private final String body;
    private final LocalDate day;
    private final String title;
    private final List<String> points;
    private final List<UUID> items = new ArrayList<>();
    private UUID id = new UUID(0, 0);

    DemoSitting(DemoRegion region, String body, LocalDate day, String title, List<String> points) {
        this.region = region;
        this.body = body;
        this.day = day;
        this.title = title;
        this.points = points;
    }

    /// It stands on the calendar under this id.
    void planned(UUID meeting) {
        id = meeting;
    }

    /// The next of its points stands on its agenda under this id.
    void added(UUID item) {
        items.add(item);
    }

    /// An assembly is public, and so are its points.
    AgendaItemChange wish(String point) {
        return new AgendaItemChange(
                AgendaItemKind.DISCUSSION,
                point,
                "<p>Ter beslissing voorgelegd.</p>",
                "Algemeen directeur van de DVV",
                null,
                null,
                POINT_MINUTES,
                Triage.NOW,
                Circle.PUBLIC,
                null,
                true);
    }

    Instant at(int days, int hour) {
        return HouseClock.instantOf(day.plusDays(days), LocalTime.of(hour, 0));
    }

    DemoRegion region() {
        return region;
    }

    String body() {
        return body;
    }

    LocalDate day() {
        return day;
    }

    String title() {
        return title;
    }

    List<String> points() {
        return points;
    }

    UUID item(int point) {
        return items.get(point);
    }

    UUID id() {
        return id;
    }
}
