package be.doorstroom.delivery;

import be.doorstroom.delivery.FlowView.FlowCell;
import be.doorstroom.delivery.FlowView.FlowRow;
import be.doorstroom.delivery.FlowView.FlowTotals;
import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lays counted deliveries out as a matrix. Pure.
final class FlowMatrix {
    static final List<EditionKind> OBLIGATIONS =
            List.of(EditionKind.AGENDA, EditionKind.MINUTES, EditionKind.BRIEFING);

    private final FlowFilter filter;
    private final List<FlowCount> counts;

    FlowMatrix(FlowFilter filter, List<FlowCount> counts) {
        this.filter = filter;
        this.counts = counts;
    }

    List<String> months() {
        return Stream.iterate(
                        filter.monthFrom(),
                        month -> !month.isAfter(filter.monthTo()),
                        month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }

    FlowRow row(Reference municipality) {
        var own =
                counts.stream()
                        .filter(count -> count.organization().equals(municipality.id()))
                        .toList();
        return new FlowRow(
                municipality,
                months().stream()
                        .flatMap(month ->
                                OBLIGATIONS.stream()
                                        .map(kind -> cell(municipality, month, kind, own)))
                        .toList());
    }

    FlowTotals totals() {
        return new FlowTotals(
                sum(counts, any -> true),
                sum(counts, is(DeliveryState.ACKNOWLEDGED)),
                sum(counts, is(DeliveryState.FAILED)),
                counts.stream().mapToLong(FlowCount::overdue).sum());
    }

    private FlowCell cell(
            Reference municipality, String month, EditionKind kind, List<FlowCount> own) {
        var here =
                own.stream()
                        .filter(count -> count.month().equals(month) && count.kind() == kind)
                        .toList();
        return new FlowCell(
                month,
                kind,
                sum(here, is(DeliveryState.DUE)),
                sum(here, is(DeliveryState.DELIVERED)),
                sum(here, is(DeliveryState.RETRIEVED)),
                sum(here, is(DeliveryState.ACKNOWLEDGED)),
                sum(here, is(DeliveryState.FAILED)),
                here.stream().mapToLong(FlowCount::overdue).sum(),
                sum(here, any -> true),
                deliveries(municipality, month, kind));
    }

    private Href deliveries(Reference municipality, String month, EditionKind kind) {
        return Href.to("deliveries")
                .query(
                        "region=%s&municipality=%s&month=%s&kind=%s"
                                .formatted(
                                        filter.region(),
                                        municipality.id(),
                                        month,
                                        Moves.code(kind)));
    }

    private static Predicate<FlowCount> is(DeliveryState state) {
        return count -> count.state() == state;
    }

    private static long sum(List<FlowCount> counts, Predicate<FlowCount> which) {
        return counts.stream().filter(which).mapToLong(FlowCount::count).sum();
    }
}
