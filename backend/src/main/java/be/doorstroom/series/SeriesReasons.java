package be.doorstroom.series;

import be.doorstroom.document.DutchWords;
import be.doorstroom.platform.time.HouseClock;
import java.time.LocalDate;
import java.time.LocalTime;

/// What is said of a meeting that its series no longer has, in Dutch: it stands beside the meeting.
final class SeriesReasons {
    private SeriesReasons() {}

    static String newRhythm(LocalDate from) {
        return "Vervallen: vanaf " + date(from) + " geldt een ander ritme.";
    }

    static String ended(LocalDate last) {
        return "Vervallen: de reeks eindigt op " + date(last) + ".";
    }

    private static String date(LocalDate day) {
        return DutchWords.date(
                HouseClock.instantOf(day, LocalTime.NOON)
                        .atZone(HouseClock.ZONE)
                        .toOffsetDateTime());
    }
}
