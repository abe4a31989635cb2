package be.doorstroom.series;

import be.doorstroom.document.DutchWords;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How the meetings of a series are called: `{body} – {month}` is "Burgemeestersoverleg Midwest –
/// november 2026".
record SeriesTitle(String pattern) {
    static final String USUAL = "{body} – {month}";
    static final int LONGEST = 200;

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> PLACES = Set.of("body", "month", "date");

    boolean isReadable() {
        return PLACE.matcher(pattern)
                .results()
                .map((MatchResult place) -> place.group(1))
                .allMatch(PLACES::contains);
    }

    /// About as long as it becomes, with the longest month and date.
    int longest(String body) {
        return pattern.replace("{body}", body)
                .replace("{month}", "september 2026")
                .replace("{date}", "30 september 2026")
                .length();
    }

    String on(OffsetDateTime start, String body) {
        return pattern.replace("{body}", body)
                .replace("{month}", DutchWords.month(start))
                .replace("{date}", DutchWords.date(start));
    }
}
