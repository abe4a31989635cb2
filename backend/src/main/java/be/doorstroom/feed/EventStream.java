package be.doorstroom.feed;

import be.doorstroom.format.ItemFormat;
import be.doorstroom.format.LinkedDataContext;
import be.doorstroom.platform.web.ItemPage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Public editions as a Linked Data Event Stream (LDES), the form in which Flemish governments
/// publish what others replicate: each edition is a member, and a relation (TREE) leads to the next
/// page as long as there is one.
@ApplicationScoped
class EventStream implements ItemFormat {
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String HREF = "href";

    private final ObjectMapper json;
    private final LinkedDataContext context;

    EventStream(ObjectMapper json, LinkedDataContext context) {
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
    public boolean writesPagesOf(Class<?> item) {
        return item == PublicEditionView.class;
    }

    @Override
    public byte[] write(Class<?> item, List<?> items) {
        return write(items, null, null);
    }

    @Override
    public byte[] write(Class<?> item, ItemPage<?> page) {
        return write(page.items(), address(page.self()), address(page.next()));
    }

    private @Nullable String address(@Nullable Object href) {
        return href == null ? null : json.convertValue(href, String.class);
    }

    private byte[] write(List<?> editions, @Nullable String self, @Nullable String next) {
        var stream = json.createObjectNode();
        var prefixes =
                json.createObjectNode()
                        .put("ldes", "https://w3id.org/ldes#")
                        .put("tree", "https://w3id.org/tree#");
        stream.putArray("@context").add(context.address()).add(prefixes);
        if (self != null) {
            stream.put(ID, self.replaceFirst("\\?.*", ""));
            node(stream.putObject("tree:view").put(ID, self), next);
        }
        stream.put(TYPE, "ldes:EventStream");
        var members = stream.putArray("tree:member");
        editions.forEach(edition -> members.add(member(json.valueToTree(edition))));
        try {
            return json.writeValueAsBytes(stream);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a page must be JSON", impossible);
        }
    }

    private static void node(ObjectNode view, @Nullable String next) {
        view.put(TYPE, "tree:Node");
        if (next == null) return;
        var relation = view.putArray("tree:relation").addObject().put(TYPE, "tree:Relation");
        relation.putObject("tree:node").put(ID, next);
    }

    /// As in the document itself: there the body is that of the meeting.
    private static ObjectNode member(ObjectNode edition) {
        edition.remove("body");
        var type = edition.path("type").asText();
        edition.put(TYPE, Character.toUpperCase(type.charAt(0)) + type.substring(1));
        edition.set(ID, edition.remove(HREF));
        for (var name : List.of("region", "replaces")) {
            if (edition.get(name) instanceof ObjectNode thing) thing.set(ID, thing.remove(HREF));
        }
        return edition;
    }
}
