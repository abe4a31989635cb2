package be.doorstroom.college;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// One month of one municipality: the key of a college item, `36008-2026-11`.
record CollegeMonth(String municipality, YearMonth month) {
    private static final Pattern ID =
            Pattern.compile("([0-9A-Za-z-]{1,40})-([0-9]{4}-(?:0[1-9]|1[0-2]))");

    /// @throws Problem `resourceNotFound` when it cannot be one
    static CollegeMonth parse(String id) {
        var parts = ID.matcher(id);
        if (!parts.matches()) throw Problem.notFound();
        return new CollegeMonth(parts.group(1), YearMonth.parse(parts.group(2)));
    }

    /// The first moment of the month that follows, in Belgian time.
    Instant until() {
        return HouseClock.instantOf(month.plusMonths(1).atDay(1), LocalTime.MIDNIGHT);
    }

    String id() {
        return municipality + "-" + month;
    }
}
