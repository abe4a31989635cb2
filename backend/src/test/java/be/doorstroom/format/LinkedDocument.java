package be.doorstroom.format;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/// A document of ours as programs of others read it: Titanium for JSON-LD, Jena for what it then
/// says.
public final class LinkedDocument {
    private static final Graph SHAPES = RDFParser.source("shapes.ttl").toGraph();

    private final byte[] document;
    private final DocumentLoader contexts;

    /// @param context what stands at the address that the document names
    public LinkedDocument(byte[] document, byte[] context) {
        this.document = document;
        this.contexts = (address, options) -> read(context);
    }

    private static JsonDocument read(byte[] json) throws JsonLdError {
        return JsonDocument.of(new ByteArrayInputStream(json));
    }

    /// How many words, numbers, addresses and classes it has, as written.
    public long written() throws JsonLdError {
        var all = leaves(read(document).getJsonContent().orElseThrow());
        return all.count() - 1; // the address of the context
    }

    /// How many of them an expansion keeps.
    public long expanded() throws JsonLdError {
        return kept(JsonLd.expand(read(document)).loader(contexts).get()).count();
    }

    /// What the shapes miss in it, one line each.
    public List<String> faults() throws JsonLdError {
        var report = ShaclValidator.get().validate(Shapes.parse(SHAPES), graph());
        return report.getEntries().stream()
                .map(entry -> entry.message() + " " + entry.focusNode())
                .toList();
    }

    /// How many things of a class it speaks of.
    public long count(String type) throws JsonLdError {
        var isA = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
        return graph().stream(null, isA, NodeFactory.createURI(type)).count();
    }

    /// The addresses of what it relates things to in this way.
    public List<String> objects(String predicate) throws JsonLdError {
        return graph().stream(null, NodeFactory.createURI(predicate), null)
                .map(triple -> triple.getObject().getURI())
                .toList();
    }

    /// All that it says.
    public Graph graph() throws JsonLdError {
        var expanded = JsonLd.expand(read(document)).loader(contexts).get().toString();
        return RDFParser.fromString(expanded, Lang.JSONLD).toGraph();
    }

    private static Stream<JsonValue> leaves(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object.values().stream().flatMap(LinkedDocument::leaves);
            case JsonArray array -> array.stream().flatMap(LinkedDocument::leaves);
            default -> Stream.of(value);
        };
    }

    private static Stream<JsonValue> kept(JsonValue value) {
        return switch (value) {
            case JsonArray array -> array.stream().flatMap(LinkedDocument::kept);
            case JsonObject literal when literal.containsKey("@value") ->
                    Stream.of(literal.get("@value"));
            case JsonObject object -> object.values().stream().flatMap(LinkedDocument::kept);
            case JsonString word -> Stream.of(word);
            default -> Stream.of(value);
        };
    }
}
