package be.doorstroom.action;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.outcome.OutcomePolicy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Who may see an action: as an outcome of the same point, so nobody but the coordinator before the
/// minutes are approved. The coordinator writes; the office or the chair that owns it says how it
/// ended.
@Singleton
class ActionPolicy {
    private final OutcomePolicy outcomes;

    ActionPolicy(OutcomePolicy outcomes) {
        this.outcomes = outcomes;
    }

    /// On the action with the alias `o`, which is as closed as an outcome in its place.
    Restriction readable(Actor actor) {
        return outcomes.readable(actor);
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    boolean mayClose(Actor actor, Action action) {
        return mayWrite(actor, action.region()) || owns(actor, action.text().owner());
    }

    private static boolean owns(Actor actor, ActionOwner owner) {
        var organization = owner.organization();
        var office = owner.office();
        var body = owner.body();
        if (organization != null) {
            return office == null
                    ? leads(actor, organization)
                    : actor.answersFor(organization, office);
        }
        return body != null && actor.chairs(body);
    }

    /// For an organization of which no office is named speaks who leads it.
    private static boolean leads(Actor actor, String organization) {
        return actor.answersFor(organization, Office.COLLEGE)
                || actor.holds(organization, Office.ASSOCIATION_DIRECTOR);
    }

    List<String> permitted(Actor actor, Action action) {
        List<String> names = new ArrayList<>();
        if (action.state() != ActionState.OPEN) return names;
        if (mayWrite(actor, action.region())) {
            names.add("changeAction");
            if (!action.isSettled()) names.add("removeAction");
        }
        if (mayClose(actor, action)) names.add("closeAction");
        return names;
    }
}
