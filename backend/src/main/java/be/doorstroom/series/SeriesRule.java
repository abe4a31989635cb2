package be.doorstroom.series;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/// A recurrence rule (RFC 5545, 3.3.10) as bodies use it: on days, by the week, month or year, and
/// without an end of its own, for a series ends on a date.
final class SeriesRule {
    static final int MOST_DAYS = 200;

    private static final Set<Freq> FREQUENCIES = Set.of(Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private final RecurrenceRule rule;

    private SeriesRule(RecurrenceRule rule) {
        this.rule = rule;
    }

    /// What is wrong with a rule, if anything, in words that follow its name.
    static Optional<String> fault(String text) {
        try {
            return fault(new RecurrenceRule(text, RfcMode.RFC5545_STRICT));
        } catch (InvalidRecurrenceRuleException unreadable) {
            return Optional.of("must be a rule of RFC 5545, such as FREQ=MONTHLY;BYDAY=2FR");
        }
    }

    private static Optional<String> fault(RecurrenceRule rule) {
        if (!FREQUENCIES.contains(rule.getFreq())) {
            return Optional.of("must recur WEEKLY, MONTHLY or YEARLY");
        }
        return parts(rule)
                .findFirst()
                .map(part -> "must not have " + part + ": a series has its own time and end");
    }

    /// Those parts that a series does not take. They are named here and not in a constant, for the
    /// library cannot load its parts before its rules.
    private static Stream<Part> parts(RecurrenceRule rule) {
        return Stream.of(
                        Part.COUNT,
                        Part.UNTIL,
                        Part.BYHOUR,
                        Part.BYMINUTE,
                        Part.BYSECOND,
                        Part.RSCALE,
                        Part.SKIP)
                .filter(rule::hasPart);
    }

    /// @throws IllegalArgumentException for a rule with a [#fault]
    static SeriesRule of(String text) {
        try {
            return new SeriesRule(new RecurrenceRule(text, RfcMode.RFC5545_STRICT));
        } catch (InvalidRecurrenceRuleException unreadable) {
            throw new IllegalArgumentException("checked before it was kept: " + text, unreadable);
        }
    }

    /// The days from the first to the last, both possible, that no exception leaves out. The rule
    /// counts on through exceptions: five weeks stay five weeks over a summer.
    ///
    /// @throws Problem `badRequest` when there are too many
    List<LocalDate> days(LocalDate first, LocalDate last, SeriesExceptions exceptions) {
        List<LocalDate> days = new ArrayList<>();
        walk(
                first,
                last,
                day -> {
                    if (exceptions.allow(day)) days.add(day);
                    if (days.size() > MOST_DAYS) throw tooMany(last);
                    return true;
                });
        return days;
    }

    /// Whether any such day comes. The library gives up on a rule whose days never do.
    boolean hasDay(LocalDate first, LocalDate last, SeriesExceptions exceptions) {
        try {
            return !walk(first, last, day -> !exceptions.allow(day));
        } catch (IllegalArgumentException never) {
            return false;
        }
    }

    /// Day by day for as long as the visitor says so; answers whether it always did.
    private boolean walk(LocalDate first, LocalDate last, Predicate<LocalDate> goesOn) {
        var days = rule.iterator(day(first));
        while (days.hasNext()) {
            var day = day(days.nextDateTime());
            if (day.isAfter(last)) return true;
            if (!goesOn.test(day)) return false;
        }
        return true;
    }

    /// The library counts months from zero.
    private static DateTime day(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate day(DateTime date) {
        return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
    }

    private static Problem tooMany(LocalDate last) {
        return Problem.badRequest(
                Issue.invalid("body", "until", last, "gives over " + MOST_DAYS + " meetings"));
    }
}
