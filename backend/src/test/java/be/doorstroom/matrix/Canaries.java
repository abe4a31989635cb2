package be.doorstroom.matrix;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Words that stand in one field only, and ids: whoever reads one has read that field. They say
/// what was seen in the letters of the matrix.
final class Canaries {
    /// What a word is a sign of. The text of points and of minutes has a circle, the rest has none.
    enum Kind {
        /// The meeting itself: its title, its place, who took whose seat.
        MEETING("r"),
        /// The dossier that is named in the secretariat's point only.
        DOSSIER("o"),
        /// What was written after the agenda was approved.
        NEW_DRAFT("n"),
        /// What was proposed for its agenda.
        PROPOSAL("v"),
        POINT(""),
        MINUTES("");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }
    }

    private record Sign(Kind kind, Circle circle) {}

    private static final int LENGTH = 12;

    private final Map<String, Sign> signs = new HashMap<>();

    /// A new word, for a field of no circle.
    String word(Kind kind) {
        return word(kind, Circle.PUBLIC);
    }

    /// A new word. Letters only, so that no format breaks or writes it otherwise.
    String word(Kind kind, Circle circle) {
        var letters = ThreadLocalRandom.current().ints(LENGTH, 'a', 'z' + 1);
        var word =
                letters.mapToObj(letter -> String.valueOf((char) letter))
                        .collect(Collectors.joining("", "kw", ""));
        mark(word, kind, circle);
        return word;
    }

    /// An id that is as closed as what it stands for.
    void mark(String id, Kind kind, Circle circle) {
        signs.put(id, new Sign(kind, circle));
    }

    /// What a text tells, as a cell of the matrix writes it: `r`, `o`, `n`, `v`, then the circles
    /// whose points are seen in small letters and those whose minutes are seen in capitals.
    ///
    /// @param said what the reader had said: its echo tells nothing
    String seenIn(String text, String said) {
        var seen = signs(text, said);
        var points = letters(circles(seen, Kind.POINT));
        var minutes = letters(circles(seen, Kind.MINUTES)).toUpperCase(Locale.ROOT);
        return flag(seen, Kind.MEETING)
                + flag(seen, Kind.DOSSIER)
                + flag(seen, Kind.NEW_DRAFT)
                + flag(seen, Kind.PROPOSAL)
                + points
                + minutes;
    }

    private Set<Sign> signs(String text, String said) {
        var small = text.toLowerCase(Locale.ROOT);
        return signs.entrySet().stream()
                .filter(entry -> small.contains(entry.getKey()))
                .filter(entry -> !said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static String flag(Set<Sign> seen, Kind kind) {
        Predicate<Sign> same = sign -> sign.kind() == kind;
        return seen.stream().anyMatch(same) ? kind.letter : "";
    }

    private static Set<Circle> circles(Set<Sign> seen, Kind kind) {
        var circles = EnumSet.noneOf(Circle.class);
        seen.stream().filter(sign -> sign.kind() == kind).map(Sign::circle).forEach(circles::add);
        return circles;
    }

    /// `d+` for the directors' circle and all that are more open; `d` for that circle alone.
    private static String letters(Set<Circle> circles) {
        var each =
                circles.stream()
                        .map(circle -> String.valueOf(circle.letter()))
                        .collect(Collectors.joining());
        if (circles.size() < 2) return each;
        var closed = circles.iterator().next();
        var isWhole = circles.equals(EnumSet.range(closed, Circle.PUBLIC));
        return isWhole ? closed.letter() + "+" : each;
    }
}
