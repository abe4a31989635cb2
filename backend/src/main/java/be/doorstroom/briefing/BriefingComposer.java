package be.doorstroom.briefing;

import be.doorstroom.access.Circle;
import be.doorstroom.briefing.BriefingTheme.BriefingDossier;
import be.doorstroom.briefing.BriefingTheme.BriefingOutcome;
import be.doorstroom.briefing.BriefingTheme.BriefingPoint;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Reference;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lays outcomes out per theme, dossier and point, as one circle may read them. Pure.
final class BriefingComposer {
    private static final Comparator<@Nullable String> UNNAMED_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    private final List<BriefingRow> rows;
    private final Function<String, Reference> bodies;

    /// @param rows in the order of their meetings
    BriefingComposer(List<BriefingRow> rows, Function<String, Reference> bodies) {
        this.rows =
                rows.stream()
                        .sorted(
                                Comparator.comparing(BriefingRow::themeName, UNNAMED_LAST)
                                        .thenComparing(BriefingRow::dossierTitle, UNNAMED_LAST))
                        .toList();
        this.bodies = bodies;
    }

    List<BriefingTheme> as(Circle reader) {
        var visible =
                rows.stream()
                        .filter(row -> reader.opens(row.circle()))
                        .map(row -> row.seenBy(reader))
                        .toList();
        return grouped(visible, row -> text(row.theme())).stream().map(this::theme).toList();
    }

    private BriefingTheme theme(List<BriefingRow> rows) {
        var first = rows.getFirst();
        var theme =
                first.theme() == null
                        ? null
                        : Reference.to("themes", first.theme(), first.themeName());
        return new BriefingTheme(
                theme,
                grouped(rows, row -> text(row.dossier())).stream().map(this::dossier).toList());
    }

    private BriefingDossier dossier(List<BriefingRow> rows) {
        var first = rows.getFirst();
        var dossier =
                first.dossier() == null
                        ? null
                        : Reference.to("dossiers", first.dossier(), first.dossierTitle());
        return new BriefingDossier(
                dossier, grouped(rows, row -> text(row.item())).stream().map(this::point).toList());
    }

    private BriefingPoint point(List<BriefingRow> rows) {
        var first = rows.getFirst();
        return new BriefingPoint(
                first.item(),
                first.itemTitle(),
                Reference.to("meetings", first.meeting(), first.meetingTitle()),
                bodies.apply(first.body()),
                HouseClock.dateOf(first.startsAt()),
                first.summary(),
                rows.stream().map(BriefingComposer::outcome).toList());
    }

    private static BriefingOutcome outcome(BriefingRow row) {
        return new BriefingOutcome(row.outcome(), row.type(), row.text(), row.circle());
    }

    private static String text(@Nullable Object key) {
        return key == null ? "" : key.toString();
    }

    /// In the order in which the keys first come.
    private static List<List<BriefingRow>> grouped(
            List<BriefingRow> rows, Function<BriefingRow, String> key) {
        Map<String, List<BriefingRow>> groups =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        key, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }
}
