package be.doorstroom.format;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes into a page what its JSON-LD says, as HTML+RDFa 1.1: the same statements, gathered by
/// what they are about, in a part that is not shown. The page's own sentences are for people and
/// may be worded anew; what programs read does not hang on them.
@Singleton
final class Rdfa {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

    /// What may stand behind a prefix as it is.
    private static final String LOCAL_NAME = "[A-Za-z][\\w-]*";

    private final JsonLdFormat jsonLd;
    private final LinkedDataContext context;
    private final Map<String, String> prefixes;

    Rdfa(JsonLdFormat jsonLd, LinkedDataContext context) {
        this.jsonLd = jsonLd;
        this.context = context;
        prefixes = new LinkedHashMap<>();
        prefixes.put("besluit", "http://data.vlaanderen.be/ns/besluit#");
        prefixes.put("besluitvorming", "http://data.vlaanderen.be/ns/besluitvorming#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("sdo", "https://schema.org/"); // RDFa's own "schema" is http
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("doorstroom", context.namespace());
    }

    /// One thing that is said.
    ///
    /// @param datatype absent when the object is a thing, not a value
    private record Statement(
            String predicate,
            String object,
            @Nullable String datatype,
            @Nullable String language) {}

    void write(Markup out, DocumentSource source) {
        out.open("div", "hidden", "hidden", "lang", "", "prefix", declarations()).line();
        statements(jsonLd.write(source))
                .forEach((subject, said) -> {
                    out.open("div", "about", subject);
                    said.forEach(each -> write(out, each));
                    out.close("div").line();
                });
        out.close("div").line();
    }

    private Map<String, List<Statement>> statements(byte[] document) {
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        try {
            JsonLd.toRdf(read(document))
                    .loader(this::load)
                    .ordered(true)
                    .provide((subject, predicate, object, datatype, language, way, graph) -> {
                        var said = new Statement(predicate, object, datatype, language);
                        statements.computeIfAbsent(subject, first -> new ArrayList<>()).add(said);
                        return null;
                    });
        } catch (JsonLdError broken) {
            throw new IllegalStateException("What the house wrote is no JSON-LD", broken);
        }
        return statements;
    }

    /// Documents of the house name one context, which is at hand; nothing is ever fetched.
    private Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
        if (address.toString().equals(context.address())) return read(context.bytes());
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not the house's: " + address);
    }

    private static JsonDocument read(byte[] json) throws JsonLdError {
        return JsonDocument.of(new ByteArrayInputStream(json));
    }

    private void write(Markup out, Statement said) {
        var property = compact(said.predicate());
        var datatype = said.datatype();
        if (datatype == null) {
            write(out, said.predicate(), property, said.object());
        } else if (said.language() != null) {
            out.single(
                    "meta",
                    "property",
                    property,
                    "content",
                    said.object(),
                    "lang",
                    said.language());
        } else if (datatype.equals(STRING)) {
            out.single("meta", "property", property, "content", said.object());
        } else {
            var type = compact(datatype);
            out.single("meta", "property", property, "content", said.object(), "datatype", type);
        }
    }

    private void write(Markup out, String predicate, String property, String thing) {
        if (predicate.equals(TYPE)) {
            out.single("link", "property", property, "resource", compact(thing));
        } else {
            out.single("link", "property", property, "resource", thing);
        }
    }

    /// By its prefix, where it has one.
    private String compact(String address) {
        return prefixes.entrySet().stream()
                .filter(each -> address.startsWith(each.getValue()))
                .filter(each -> address.substring(each.getValue().length()).matches(LOCAL_NAME))
                .map(each -> each.getKey() + ":" + address.substring(each.getValue().length()))
                .findFirst()
                .orElse(address);
    }

    private String declarations() {
        return prefixes.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(" "));
    }
}
