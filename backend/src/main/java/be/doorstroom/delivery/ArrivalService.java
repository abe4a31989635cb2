package be.doorstroom.delivery;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/// What reached colleges, month by month: for the room that makes a point of it. Its restrictions
/// are on a delivery `d` and a release `l` of its edition.
@ApplicationScoped
public class ArrivalService {
    private final Arrivals arrivals;

    ArrivalService(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /// The months in which something arrived, the latest first.
    public Slice<ArrivalMonth> months(Restriction restriction, ArrivalFilter filter) {
        return arrivals.months(restriction, filter);
    }

    /// What arrived in these months, in one statement.
    public List<Arrival> of(
            Restriction restriction, Collection<String> municipalities, Collection<String> months) {
        if (municipalities.isEmpty() || months.isEmpty()) return List.of();
        return arrivals.of(restriction, municipalities, months);
    }
}
