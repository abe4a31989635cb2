package be.doorstroom.demo;

import be.doorstroom.platform.web.PageSize;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.protocol.ContributionReportService;
import be.doorstroom.protocol.ContributionService;
import be.doorstroom.protocol.ContributionState;
import be.doorstroom.protocol.NewContributionReports;
import be.doorstroom.protocol.NewContributionReports.NewReport;
import be.doorstroom.protocol.NewContributions;
import be.doorstroom.protocol.NewContributions.NewContribution;
import be.doorstroom.protocol.ProtocolFilter;
import be.doorstroom.protocol.ProtocolView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the municipalities of the Westhoek contribute (seed 002). The sources name no amounts:
/// these are made up, and each says so.
@ApplicationScoped
class DemoContributions {
    private static final String MADE_UP = "Bedrag ter demonstratie, niet in de bronnen.";
    private static final int LEAST = 6000;
    private static final int STEP = 250;
    private static final int LATE_PAYERS = 5;

    private final ContributionService contributions;
    private final ContributionReportService reports;

    DemoContributions(ContributionService contributions, ContributionReportService reports) {
        this.contributions = contributions;
        this.reports = reports;
    }

    static ProtocolFilter all(DemoRegion region) {
        return new ProtocolFilter(region.code(), List.of(), null, null, PageSize.LARGEST);
    }

    /// A year that all paid, or of which a few invoices are still open.
    void contribute(ProtocolView protocol, int year, boolean allPaid, LocalDate day) {
        var coordinator = DemoRegion.WESTHOEK.coordinator();
        var ids =
                contributions
                        .add(
                                coordinator,
                                new NewContributions(protocol.id(), year, items(protocol)))
                        .stream()
                        .map(row -> row.id())
                        .toList();
        report(ids, ContributionState.INVOICED, day);
        var paying = allPaid ? ids : ids.subList(0, ids.size() - LATE_PAYERS);
        report(paying, ContributionState.PAID, day);
    }

    private void report(List<UUID> ids, ContributionState state, LocalDate day) {
        var items = ids.stream().map(id -> new NewReport(id, state, day)).toList();
        reports.report(DemoRegion.WESTHOEK.coordinator(), new NewContributionReports(items));
    }

    private static List<NewContribution> items(ProtocolView protocol) {
        List<NewContribution> items = new ArrayList<>();
        var parties = protocol.parties().stream().map(Reference::id).toList();
        for (var party : parties) {
            var amount = "%d.00".formatted(LEAST + STEP * items.size());
            items.add(new NewContribution(party, amount, MADE_UP));
        }
        return items;
    }
}
