package be.doorstroom.college;

import be.doorstroom.college.CollegeItemView.CollegeRegion;
import be.doorstroom.document.DutchWords;
import be.doorstroom.platform.web.Reference;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sentences of a college item, in the Dutch of Belgian colleges.
final class CollegeWords {
    static final String PUT_FORWARD = "Welke punten wil het college voorleggen aan de regio?";

    /// Since 19 March 2023.
    private static final YearMonth IN_FORCE = YearMonth.of(2023, 3);

    private static final String LEGAL_GROUND =
            "Artikel 8 van het Regiodecreet van 3 februari 2023, in werking sinds 19 maart 2023: de"
                    + " werking van de regio staat maandelijks op de agenda van het college van"
                    + " burgemeester en schepenen.";

    private CollegeWords() {}

    static String title(YearMonth month) {
        return "Regiowerking – " + DutchWords.month(month);
    }

    static @Nullable String legalGround(YearMonth month) {
        return month.isBefore(IN_FORCE) ? null : LEGAL_GROUND;
    }

    static String fact(YearMonth month, CollegeRegion sent) {
        return "In %s ontving het college van de regio %s %s."
                .formatted(DutchWords.month(month), name(sent.region()), papers(sent));
    }

    private static String papers(CollegeRegion sent) {
        var agendas = sent.agendas().size();
        var minutes = sent.minutes().size();
        if (agendas + minutes == 0) return "geen agenda’s of goedgekeurde verslagen";
        return Stream.of(
                        counted(agendas, "agenda", "agenda’s"),
                        counted(minutes, "goedgekeurd verslag", "goedgekeurde verslagen"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" en "));
    }

    private static String counted(int count, String one, String more) {
        return count == 0 ? "" : count + " " + (count == 1 ? one : more);
    }

    static String asked(YearMonth month, List<CollegeRegion> regions) {
        var names =
                regions.stream()
                        .map(CollegeRegion::region)
                        .map(CollegeWords::name)
                        .collect(Collectors.joining(" en "));
        var of = (regions.size() == 1 ? "de regio " : "de regio’s ") + names;
        var when = DutchWords.month(month);
        return regions.stream().allMatch(CollegeWords::isEmpty)
                ? "Het college neemt er kennis van dat het in %s geen agenda’s of goedgekeurde verslagen van %s ontving."
                        .formatted(when, of)
                : "Het college neemt kennis van de agenda’s en de goedgekeurde verslagen die het in %s van %s ontving."
                        .formatted(when, of);
    }

    private static boolean isEmpty(CollegeRegion sent) {
        return sent.agendas().isEmpty() && sent.minutes().isEmpty();
    }

    static String name(Reference reference) {
        return Objects.requireNonNullElse(reference.title(), reference.id());
    }
}
