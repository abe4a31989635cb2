package be.doorstroom.preparation;

import be.doorstroom.agenda.AgendaEvent;
import be.doorstroom.agenda.PointCopyService;
import be.doorstroom.backlog.BacklogEvent;
import be.doorstroom.outcome.OutcomeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/// Keeps points of two bodies together: what changes on one side is told on the other, in the same
/// transaction.
@ApplicationScoped
class CompanionService {
    private final TwinPoints twins;
    private final ForwardedPoints forwarded;
    private final PointCopyService copies;

    CompanionService(TwinPoints twins, ForwardedPoints forwarded, PointCopyService copies) {
        this.twins = twins;
        this.forwarded = forwarded;
        this.copies = copies;
    }

    /// The core of a twin is one: title, note, dossier, circle and files.
    @Transactional(Transactional.TxType.MANDATORY)
    void share(@Observes AgendaEvent.AgendaDrafted drafted) {
        var item = drafted.item();
        if (item == null) return;
        twins.of(item)
                .ifPresent(twin -> {
                    var other = twin.beside(item);
                    var own = other.equals(twin.advised()) ? twin.advising() : twin.advised();
                    copies.follow(drafted.by(), own, other);
                });
    }

    /// A point that was not treated keeps its twin, and whence and where to it was put forward.
    @Transactional(Transactional.TxType.MANDATORY)
    void moveOn(@Observes BacklogEvent.PointCarriedOver carried) {
        twins.of(carried.item()).ifPresent(twin -> twin.moveOn(carried.item(), carried.carried()));
        forwarded
                .with(carried.item())
                .forEach(each -> each.moveOn(carried.item(), carried.carried()));
    }

    /// An advice is new, or other than before: whoever is advised publishes it with the next
    /// version.
    @Transactional(Transactional.TxType.MANDATORY)
    void advise(@Observes OutcomeEvent outcome) {
        var item = outcome.agendaItem();
        twins.of(item)
                .filter(twin -> twin.advising().item().equals(item))
                .ifPresent(twin -> copies.renew(outcome.by(), twin.advised()));
        forwarded.from(item).forEach(each -> copies.renew(outcome.by(), each.to()));
    }
}
