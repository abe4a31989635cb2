package be.doorstroom.delivery;

import be.doorstroom.access.Holder;
import be.doorstroom.mandate.MandateService;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds who gets mail about deliveries: every account that answers for their recipients, and their
/// delegates. Who receives in two offices stands there once.
@ApplicationScoped
class Addressees {
    private final MandateService mandates;
    private final HouseClock clock;

    Addressees(MandateService mandates, HouseClock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /// The deliveries that each account answers for, in one statement.
    Map<UUID, List<Delivery>> of(List<Delivery> deliveries) {
        var organizations =
                deliveries.stream()
                        .map(each -> each.recipient().organization())
                        .collect(Collectors.toSet());
        Map<UUID, List<Delivery>> received = new LinkedHashMap<>();
        for (var holder : mandates.holders(organizations, clock.today())) {
            var own = deliveries.stream().filter(each -> sees(holder, each)).toList();
            if (own.isEmpty()) continue;
            received.merge(holder.account(), own, Addressees::joined);
        }
        return received;
    }

    private static List<Delivery> joined(List<Delivery> some, List<Delivery> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static boolean sees(Holder holder, Delivery delivery) {
        var recipient = delivery.recipient();
        var region = holder.region();
        return (region == null || region.equals(delivery.region()))
                && holder.organization().equals(recipient.organization())
                && holder.office().sees(recipient.office());
    }
}
