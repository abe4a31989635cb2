package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.dossier.NamedDossiers;
import java.util.ArrayList;
import java.util.List;

/// Makes the document of an agenda for each circle. Pure.
final class AgendaComposer {
    private final AgendaDocument whole;
    private final NamedDossiers dossiers;

    /// @param whole the document with every point, numbered and timed
    /// @param dossiers those that its points are on
    AgendaComposer(AgendaDocument whole, NamedDossiers dossiers) {
        this.whole = whole;
        this.dossiers = dossiers;
    }

    /// The document as a circle may read it: only what is open to it, numbered and timed anew.
    AgendaDocument as(Circle circle) {
        List<AgendaDocument.Item> items = new ArrayList<>();
        var start = whole.startsAt();
        for (var item : whole.items()) {
            if (!circle.opens(item.circle())) continue;
            var place = items.size() + 1;
            items.add(
                    named(item, circle)
                            .at(place, showsTimes(circle) ? start : null)
                            .seenBy(circle));
            start = start.plusMinutes(item.minutes());
        }
        return new AgendaDocument(
                whole.type(),
                whole.self(),
                whole.letter(),
                whole.approvedAt(),
                whole.meeting(),
                whole.body(),
                whole.region(),
                whole.title(),
                whole.startsAt(),
                whole.endsAt(),
                whole.location(),
                items,
                whole.replaces());
    }

    /// A dossier is named to those who may read it.
    private AgendaDocument.Item named(AgendaDocument.Item item, Circle circle) {
        var dossier = item.dossierId().orElse(null);
        return dossiers.isFor(dossier, circle, whole.body().id()) ? item : item.withoutDossier();
    }

    private static boolean showsTimes(Circle circle) {
        return circle == Circle.SECRETARIAT || circle == Circle.BODY;
    }
}
