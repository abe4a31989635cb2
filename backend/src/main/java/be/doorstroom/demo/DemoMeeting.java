package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.demo.DemoStep.Kind;
import be.doorstroom.platform.time.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// One meeting of a series on its way from draft agenda to approved minutes.
final class DemoMeeting {
    static final LocalTime START = LocalTime.of(9, 0);
    private static final int DAYS_TO_APPROVE = 26;
    private static final Set<Month> AMENDED = EnumSet.of(Month.MARCH, Month.OCTOBER);
    private static final Set<Month> CORRECTED = EnumSet.of(Month.FEBRUARY, Month.SEPTEMBER);

    private final DemoRegion region;
    private final String body;
    private final LocalDate date;
    private final List<DemoPoint> points;
    private final UUID id;

    DemoMeeting(DemoRegion region, String body, LocalDate date, UUID id, List<DemoPoint> points) {
        this.region = region;
        this.body = body;
        this.date = date;
        this.id = id;
        this.points = points;
    }

    /// Everything that has happened with it until today.
    List<DemoStep> steps(LocalDate today) {
        List<DemoStep> steps = new ArrayList<>();
        for (var kind : Kind.values()) {
            var at = at(kind);
            if (isEarly(kind) && HouseClock.dateOf(at).isAfter(today)) {
                at = HouseClock.instantOf(today, LocalTime.of(7, steps.size()));
            }
            if (!HouseClock.dateOf(at).isAfter(today)) steps.add(new DemoStep(at, kind, this));
        }
        return steps;
    }

    /// The next agenda is being drafted, whenever it is for; the directors' is out already, so that
    /// there is something to answer.
    private boolean isEarly(Kind kind) {
        return switch (kind) {
            case DRAFT -> true;
            case APPROVE_AGENDA, ANSWER -> !isConference();
            case READ_AGENDA,
                    AMEND_AGENDA,
                    TELL_STANCES,
                    HOLD,
                    WRITE_MINUTES,
                    REVIEW,
                    REMARK,
                    APPROVE_MINUTES,
                    SIGN_MINUTES,
                    READ_MINUTES,
                    CORRECT_MINUTES,
                    READ_CORRECTION,
                    REPORT ->
                    false;
        };
    }

    private Instant at(Kind kind) {
        return switch (kind) {
            case DRAFT -> day(-20, 10);
            case APPROVE_AGENDA -> day(-9, 14);
            case ANSWER -> day(-8, 10);
            case READ_AGENDA -> day(-7, 8);
            case AMEND_AGENDA -> day(-4, 15);
            case TELL_STANCES -> day(-2, 16);
            case HOLD -> day(0, 9);
            case WRITE_MINUTES -> day(2, 15);
            case REVIEW -> day(5, 11);
            case REMARK -> day(7, 16);
            case APPROVE_MINUTES -> day(DAYS_TO_APPROVE, 9);
            case SIGN_MINUTES -> day(DAYS_TO_APPROVE + 1, 9);
            case READ_MINUTES -> day(DAYS_TO_APPROVE + 2, 8);
            case CORRECT_MINUTES -> day(DAYS_TO_APPROVE + 5, 10);
            case READ_CORRECTION -> day(DAYS_TO_APPROVE + 7, 8);
            case REPORT -> day(DAYS_TO_APPROVE + 12, 9);
        };
    }

    private Instant day(int days, int hour) {
        return HouseClock.instantOf(date.plusDays(days), LocalTime.of(hour, 0));
    }

    boolean isConference() {
        return body.equals(region.conference());
    }

    boolean isConsultation() {
        return body.equals(region.consultation());
    }

    /// The conferences of these months got a second version of their agenda.
    boolean isAmended() {
        return isConference() && AMENDED.contains(date.getMonth());
    }

    /// The minutes of the conferences of these months were corrected.
    boolean isCorrected() {
        return isConference() && CORRECTED.contains(date.getMonth());
    }

    DemoRegion region() {
        return region;
    }

    /// Whose office leads it.
    Actor coordinator() {
        return region.coordinator();
    }

    String body() {
        return body;
    }

    LocalDate date() {
        return date;
    }

    List<DemoPoint> points() {
        return points;
    }

    UUID id() {
        return id;
    }
}
