package be.doorstroom.series;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rhythm of one body from a day on. A change of rule ends it and starts another, so that the
/// past keeps the rule by which it was planned.
@Entity
@Table(name = "meeting_series")
class Series {
    @Id private UUID id;
    private String body;
    private String region;
    private String rule;

    @Convert(converter = SeriesExceptionsColumn.class)
    private SeriesExceptions exceptions;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private String startTime;
    private int minutes;
    private @Nullable String location;
    private String titlePattern;
    private @Nullable LocalDate plannedUntil;
    private @Nullable UUID replaces;
    private @Nullable UUID replacedBy;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Series() {}

    Series(String body, String region, Plan plan) {
        this.id = TimeOrderedId.next();
        this.body = body;
        this.region = region;
        this.rule = plan.rule();
        this.exceptions = plan.exceptions();
        this.startsOn = plan.startsOn();
        this.endsOn = plan.endsOn();
        this.startTime = plan.startTime();
        this.minutes = plan.minutes();
        this.location = plan.location();
        this.titlePattern = plan.titlePattern();
    }

    /// What the series says of its meetings.
    Plan plan() {
        return new Plan(
                body,
                rule,
                exceptions,
                startsOn,
                endsOn,
                startTime,
                minutes,
                location,
                titlePattern);
    }

    /// The series that follows from the plan's first day on; this one ends the day before.
    Series replaceBy(Plan plan) {
        var next = new Series(body, region, plan);
        next.replaces = id;
        replacedBy = next.id;
        endsOn = plan.startsOn().minusDays(1);
        return next;
    }

    void end(@Nullable LocalDate day) {
        endsOn = day;
    }

    boolean isPlannedUntil(LocalDate day) {
        return plannedUntil != null && !plannedUntil.isBefore(day);
    }

    void planned(LocalDate until) {
        plannedUntil = until;
    }

    UUID id() {
        return id;
    }

    String body() {
        return body;
    }

    String region() {
        return region;
    }

    @Nullable LocalDate plannedUntil() {
        return plannedUntil;
    }

    @Nullable UUID replaces() {
        return replaces;
    }

    @Nullable UUID replacedBy() {
        return replacedBy;
    }

    int version() {
        return version;
    }
}
