package be.doorstroom.document;

import be.doorstroom.format.Sheet.Furniture;
import be.doorstroom.platform.time.HouseClock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words that every document has in common, in the Dutch of Belgium.
public final class DutchWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH).withZone(HouseClock.ZONE);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).withZone(HouseClock.ZONE);
    private static final DateTimeFormatter DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH).withZone(HouseClock.ZONE);
    private static final DateTimeFormatter MONTH_OF_YEAR =
            DateTimeFormatter.ofPattern("MMMM yyyy", DUTCH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH.mm 'uur'", DUTCH).withZone(HouseClock.ZONE);
    private static final int HASH_SHOWN = 12;

    private DutchWords() {}

    public static String day(OffsetDateTime moment) {
        return DAY.format(moment);
    }

    /// "13 november 2026"
    public static String date(OffsetDateTime moment) {
        return DATE.format(moment);
    }

    public static String date(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /// "november 2026"
    public static String month(OffsetDateTime moment) {
        return MONTH.format(moment);
    }

    public static String month(YearMonth month) {
        return MONTH_OF_YEAR.format(month);
    }

    public static String time(OffsetDateTime moment) {
        return TIME.format(moment);
    }

    /// "vrijdag 11 december 2026, 09.00 uur tot 11.30 uur"
    public static String span(OffsetDateTime from, OffsetDateTime to) {
        return day(from) + ", " + time(from) + " tot " + time(to);
    }

    /// What stands above and below every page of an edition.
    public static Furniture furniture(
            EditionReading reading,
            @Nullable String region,
            @Nullable String body,
            OffsetDateTime date) {
        var card = reading.card();
        return new Furniture(
                region == null ? card.region() : region,
                body == null ? card.body() : body,
                day(date),
                card.letter(),
                reading.json().sha256().substring(0, HASH_SHOWN),
                card.kind() == EditionKind.MINUTES_REVIEW);
    }
}
