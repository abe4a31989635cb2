package be.doorstroom.platform.time;

import java.time.LocalDate;

/// Half a year, as councils are informed: `2026-H1` is January to June.
public record HalfYear(int year, int half) {
    /// What a half-year looks like as text.
    public static final String PATTERN = "[0-9]{4}-H[12]";

    private static final int MONTHS = 6;

    public HalfYear {
        if (half != 1 && half != 2) throw new IllegalArgumentException("half " + half);
    }

    /// @param text as `2026-H1`
    public static HalfYear parse(String text) {
        if (!text.matches(PATTERN)) throw new IllegalArgumentException(text);
        return new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }

    public static HalfYear of(LocalDate date) {
        return new HalfYear(date.getYear(), date.getMonthValue() <= MONTHS ? 1 : 2);
    }

    public HalfYear previous() {
        return half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, 1);
    }

    /// Its first day.
    public LocalDate from() {
        return LocalDate.of(year, (half - 1) * MONTHS + 1, 1);
    }

    /// The first day after it.
    public LocalDate until() {
        return from().plusMonths(MONTHS);
    }

    /// "eerste helft van 2026"
    public String inDutch() {
        return (half == 1 ? "eerste" : "tweede") + " helft van " + year;
    }

    @Override
    public String toString() {
        return "%04d-H%d".formatted(year, half);
    }
}
