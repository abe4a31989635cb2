package be.doorstroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An outcome that a meeting of Midwest took, and what its coordinator does with it.
public record Taken(Journey journey, String outcome) {
    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");

    /// The minutes are still being written.
    public static Taken inDraft(String type, String circle) {
        return inDraft(Journey.planned(), type, circle);
    }

    public static Taken inDraft(Journey journey, String type, String circle) {
        var item = journey.add(Journey.unique("Vervoerregio"), circle);
        journey.approveAgenda();
        journey.open();
        var wish =
                Map.of(
                        "meeting", journey.id(),
                        "agendaItem", item,
                        "type", type,
                        "text", "De besturen vragen één regionale indeling.",
                        "circle", circle);
        return new Taken(journey, COORDINATOR.make("/outcomes", wish));
    }

    /// A process agreement for directors, asked of Izegem and Roeselare, in approved minutes.
    public static Taken asked() {
        var taken = inDraft("processAgreement", "directors");
        taken.ask(List.of("36008", "36015"));
        taken.approve();
        return taken;
    }

    public void approve() {
        journey.review();
        journey.approveMinutes();
    }

    public Map<String, Object> question(List<String> municipalities) {
        Map<String, Object> question = new HashMap<>();
        question.put("outcome", outcome);
        question.put("dueOn", "2099-12-31");
        question.put("text", "Leg de regionale indeling voor aan het college.");
        if (!municipalities.isEmpty()) question.put("municipalities", municipalities);
        return question;
    }

    /// Of all members of the body when none are named; the ids of the rows.
    public List<String> ask(List<String> municipalities) {
        return COORDINATOR
                .post("/followUps", question(municipalities))
                .path("items")
                .valueStream()
                .map(row -> row.path("id").asText())
                .toList();
    }

    /// The row of one municipality; `""` when it has none.
    public String of(String municipality) {
        return COORDINATOR
                .get("/followUps?outcome=" + outcome + "&municipality=" + municipality)
                .at("/items/0/id")
                .asText();
    }

    /// The referral's id.
    public String refer(String organization, String body) {
        var wish =
                Map.of(
                        "outcome",
                        outcome,
                        "text",
                        "Keur het zesjarenprotocol goed.",
                        "targets",
                        List.of(Map.of("organization", organization, "body", body)));
        return COORDINATOR.make("/referrals", wish);
    }
}
