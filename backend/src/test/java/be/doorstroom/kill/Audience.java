package be.doorstroom.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Who must get the papers of a conference, as the house said before the first kill: offices as
/// `36008 director`, in order.
record Audience(List<String> everybody, List<String> members) {
    static Audience of(Coordinator coordinator, String meeting) throws IOException {
        List<String> everybody = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (var each : coordinator.walk("/meetings/" + meeting + "/recipients")) {
            var office = office(each);
            everybody.add(office);
            if (each.required("circle").asText().equals("body")) members.add(office);
        }
        return new Audience(sorted(everybody), sorted(members));
    }

    static List<String> of(List<JsonNode> deliveries) {
        return sorted(deliveries.stream().map(Audience::office).toList());
    }

    private static String office(JsonNode delivery) {
        var recipient = delivery.required("recipient");
        var organization = recipient.required("organization").required("id").asText();
        return organization + " " + recipient.required("office").asText();
    }

    private static List<String> sorted(List<String> offices) {
        return offices.stream().sorted().toList();
    }
}
