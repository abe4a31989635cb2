package be.doorstroom.college;

import be.doorstroom.access.Actor;
import be.doorstroom.delivery.Arrival;
import be.doorstroom.delivery.ArrivalFilter;
import be.doorstroom.delivery.ArrivalMonth;
import be.doorstroom.delivery.ArrivalService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The months in which something reached a college, each with what that was.
@ApplicationScoped
public class CollegeMonthService {
    private final ArrivalService arrivals;
    private final CollegePolicy policy;
    private final Directory directory;

    CollegeMonthService(ArrivalService arrivals, CollegePolicy policy, Directory directory) {
        this.arrivals = arrivals;
        this.policy = policy;
        this.directory = directory;
    }

    /// Two statements for a page, whatever the number of municipalities.
    public Slice<CollegeItemCardView> list(Actor actor, CollegeItemFilter filter) {
        var month = filter.month();
        var readable = policy.readable(actor);
        var slice =
                arrivals.months(
                        readable,
                        new ArrivalFilter(
                                filter.region(),
                                filter.municipality(),
                                month == null ? null : month.toString(),
                                filter.after(),
                                filter.pageSize()));
        var papers =
                arrivals
                        .of(
                                readable,
                                every(slice.items(), ArrivalMonth::municipality),
                                every(slice.items(), ArrivalMonth::month))
                        .stream()
                        .collect(Collectors.groupingBy(CollegeMonthService::monthOf));
        return slice.map(each -> card(each, papers.getOrDefault(each, List.of())));
    }

    private static Set<String> every(
            List<ArrivalMonth> months, Function<ArrivalMonth, String> part) {
        return months.stream().map(part).collect(Collectors.toSet());
    }

    private static ArrivalMonth monthOf(Arrival arrival) {
        return new ArrivalMonth(arrival.municipality(), arrival.month());
    }

    private CollegeItemCardView card(ArrivalMonth key, List<Arrival> papers) {
        var month = CollegeMonth.parse(key.municipality() + "-" + key.month());
        return new CollegeItemCardView(
                Href.to("collegeItems", month.id()),
                month.id(),
                directory.organization(month.municipality()),
                key.month(),
                CollegeWords.title(month.month()),
                references(papers, EditionKind.AGENDA),
                references(papers, EditionKind.MINUTES));
    }

    private static List<Reference> references(List<Arrival> papers, EditionKind kind) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind)
                .map(paper -> Reference.to("editions", paper.edition(), paper.title()))
                .toList();
    }
}
