package be.doorstroom.agenda;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Reach;
import be.doorstroom.access.Restriction;
import jakarta.inject.Singleton;

/// Who may know that a point stands on an approved agenda: whoever has the edition in a circle in
/// which the point stands, as long as no other took its place and it was not recalled.
@Singleton
public class ApprovedPointPolicy {
    /// On the frozen point with the alias `p` and its edition with the alias `e`.
    public Restriction readable(Actor actor) {
        var reach = Reach.of(actor).restriction("e", "l.circle");
        return new Restriction(
                "e.supersededBy is null and e.addressee is null"
                        + " and exists (select 1 from Release l where l.edition = e.id"
                        + " and l.state = RELEASED and "
                        + reach.clause()
                        + " and "
                        + Reach.contains("l.circle", "p.circle")
                        + ")",
                reach.parameters());
    }
}
