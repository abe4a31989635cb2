package be.doorstroom.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a document as JSON-LD 1.1: the JSON of the API, in which each thing has its address and
/// its class, under [LinkedDataContext]. What an agenda or minutes say of the meeting itself stands
/// with the meeting.
@ApplicationScoped
public class JsonLdFormat implements DocumentFormat {
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String POINT = "Agendapunt";
    private static final String MEETING = "meeting";

    /// Of a file: where its bytes are.
    private static final String CONTENT = "content";

    private static final String ORGANIZATION = "Organization";

    /// A conference is no organ of government by law (OSLO: `Bestuursorgaan`), so all who meet are
    /// organizations.
    private static final Map<String, String> CLASSES =
            Map.ofEntries(
                    Map.entry(MEETING, "Zitting"),
                    Map.entry("items", POINT),
                    Map.entry("entries", "BehandelingVanAgendapunt"),
                    Map.entry("outcomes", "Outcome"),
                    Map.entry("positions", "Position"),
                    Map.entry("attendance", "Seat"),
                    Map.entry("dossier", "Dossier"),
                    Map.entry("files", "File"),
                    Map.entry("followUps", "FollowUp"),
                    Map.entry("body", ORGANIZATION),
                    Map.entry("region", ORGANIZATION),
                    Map.entry("regions", ORGANIZATION),
                    Map.entry("prepares", ORGANIZATION),
                    Map.entry("twin", ORGANIZATION),
                    Map.entry("successor", ORGANIZATION),
                    Map.entry("referenceRegion", ORGANIZATION),
                    Map.entry("organization", ORGANIZATION),
                    Map.entry("municipality", ORGANIZATION));

    private static final List<String> OF_THE_MEETING =
            List.of("startsAt", "endsAt", "location", "body");

    private final ObjectMapper json;
    private final LinkedDataContext context;

    JsonLdFormat(ObjectMapper json, LinkedDataContext context) {
        this.json = json;
        this.context = context;
    }

    @Override
    public MediaType mediaType() {
        return new MediaType("application", "ld+json");
    }

    @Override
    public String extension() {
        return "jsonld";
    }

    @Override
    public byte[] write(DocumentSource source) {
        return write(source.answer(), null);
    }

    /// What the API answers.
    ///
    /// @param type its class; as its `type` says when absent
    byte[] write(Object answer, @Nullable String type) {
        try {
            var document = (ObjectNode) tree(answer);
            var kind = document.path("type").asText();
            var self = context.absolute(document.path("self").asText());
            var itself = type == null && !kind.isEmpty() ? capitalized(kind) : type;
            describe(document, self, itself);
            if (document.get(MEETING) instanceof ObjectNode meeting) toMeeting(document, meeting);
            var linked = json.createObjectNode().put("@context", context.address());
            linked.setAll(document);
            return json.writeValueAsBytes(linked);
        } catch (IOException broken) {
            throw new UncheckedIOException("What the house wrote is no JSON", broken);
        }
    }

    private JsonNode tree(Object answer) throws IOException {
        return answer instanceof byte[] bytes ? json.readTree(bytes) : json.valueToTree(answer);
    }

    /// Gives it, and all that stands in it, an address and a class.
    private void describe(ObjectNode thing, String self, @Nullable String type) {
        var own = thing.remove("self");
        var href = thing.remove("href");
        var address = own == null ? href : own;
        if (address != null) {
            thing.put(ID, context.absolute(address.asText()));
        } else if (thing.hasNonNull("id")) {
            thing.put(ID, self + "#" + thing.get("id").asText());
        }
        // what is told of an organization, without its address, is no organization
        if (type != null && (address != null || !type.equals(ORGANIZATION))) thing.put(TYPE, type);
        if (thing.hasNonNull(CONTENT)) {
            thing.put(CONTENT, context.absolute(thing.get(CONTENT).asText()));
        }
        thing.properties()
                .forEach(each -> describeAll(each.getValue(), self, CLASSES.get(each.getKey())));
    }

    private void describeAll(JsonNode value, String self, @Nullable String type) {
        switch (value) {
            case ObjectNode thing -> describe(thing, self, type);
            case ArrayNode things -> things.forEach(each -> describeAll(each, self, type));
            default -> {
                // a word or a number says itself
            }
        }
    }

    private static void toMeeting(ObjectNode document, ObjectNode meeting) {
        for (var property : OF_THE_MEETING) {
            var value = document.remove(property);
            if (value != null) meeting.set(property, value);
        }
        if (document.path("items").isEmpty()) return;
        var treats = meeting.putArray("treats");
        document.path("items").forEach(item -> treats.addObject().set(ID, item.path(ID)));
    }

    private static String capitalized(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }
}
