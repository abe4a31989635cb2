package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Reach;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/// Who may see a delivery: its recipient with their delegate, and the coordinator of its region. A
/// college's is its director's and mayor's, a council's its clerk's.
@Singleton
class DeliveryPolicy {
    /// Deliveries that the actor receives. Who is a guest of an organization is so in some regions.
    Restriction own(Actor actor) {
        return recipients(actor, Office::answersFor);
    }

    /// Those, and what a delegate reads along.
    private static Restriction seen(Actor actor) {
        return recipients(actor, Office::sees);
    }

    private static Restriction recipients(Actor actor, BiPredicate<Office, Office> isFor) {
        Map<String, Set<Office>> offices = new TreeMap<>();
        actor.standings().forEach(standing -> collect(standing, isFor, offices));
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        offices.forEach((organization, recipients) -> {
            var index = alternatives.size();
            alternatives.add(
                    "(d.organization = :own%1$d and d.office in :offices%1$d)".formatted(index));
            parameters.put("own" + index, organization);
            parameters.put("offices" + index, recipients);
        });
        if (alternatives.isEmpty()) return Restriction.nothing();
        parameters.put("ownRegions", actor.regions());
        return new Restriction(
                "((%s) and (d.office <> GUEST or d.region in :ownRegions))"
                        .formatted(String.join(" or ", alternatives)),
                parameters);
    }

    /// What is seen, and all of the regions that the actor coordinates.
    Restriction readable(Actor actor) {
        var own = seen(actor);
        var coordinated = actor.regions().stream().filter(actor::coordinates).toList();
        if (coordinated.isEmpty()) return own;
        Map<String, Object> parameters = new HashMap<>(own.parameters());
        parameters.put("coordinated", coordinated);
        return new Restriction("(d.region in :coordinated or " + own.clause() + ")", parameters);
    }

    /// Deliveries to these organizations that count for the actor: their own, and those of editions
    /// that they may read. Of anything else not even the number is told.
    Restriction counted(Actor actor, Collection<String> organizations) {
        if (organizations.isEmpty()) return Restriction.nothing();
        var own = seen(actor);
        var reach = Reach.of(actor).restriction("e", "l.circle");
        var clause =
                """
                d.organization in :organizations and (%s or exists (
                    select 1 from Edition e join Release l on l.edition = e.id
                    where e.id = d.edition and l.state = RELEASED and %s))
                """
                        .formatted(own.clause(), reach.clause());
        Map<String, Object> parameters = new HashMap<>(own.parameters());
        parameters.putAll(reach.parameters());
        parameters.put("organizations", organizations);
        return new Restriction(clause, parameters);
    }

    boolean isRecipient(Actor actor, Delivery delivery) {
        var recipient = delivery.recipient();
        return actor.answersFor(recipient.organization(), recipient.office())
                && (recipient.office() != Office.GUEST
                        || actor.regions().contains(delivery.region()));
    }

    /// Reminders are the coordinator's, about what the matrix counts.
    boolean mayRemind(Actor actor, String region) {
        return actor.coordinates(region);
    }

    List<String> permitted(Actor actor, Delivery delivery, Instant now) {
        List<String> permitted = new ArrayList<>();
        if (isRecipient(actor, delivery) && delivery.state() == DeliveryState.RETRIEVED) {
            permitted.add("acknowledgeDelivery");
        }
        if (mayRemind(actor, delivery.region())
                && FlowMatrix.OBLIGATIONS.contains(delivery.kind())
                && delivery.isOverdue(now)) {
            permitted.add("remindDeliveries");
        }
        return permitted;
    }

    private static void collect(
            Standing standing,
            BiPredicate<Office, Office> isFor,
            Map<String, Set<Office>> offices) {
        var organization = standing.organization();
        var office = standing.office();
        if (organization == null || office == null) return;
        var recipients = offices.computeIfAbsent(organization, missing -> new TreeSet<>());
        Arrays.stream(Office.values())
                .filter(each -> isFor.test(office, each))
                .forEach(recipients::add);
    }
}
