package be.doorstroom.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Every list can be had as a table and meetings as a calendar, by `Accept` or by `format`: no
/// resource knows of it.
final class ContractItems {
    private static final String COMPONENT = "#/components/schemas/";
    private static final String JSON = "application/json";
    private static final String LINKED = "application/ld+json";

    private ContractItems() {}

    /// @param operation one that reads
    static void describe(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        var content = answer == null ? null : answer.getContent();
        if (content == null) return;
        var types = types(schema(content));
        if (types.isEmpty()) return;
        types.forEach(type ->
                content.addMediaType(type, OASFactory.createMediaType().schema(schemaOf(type))));
        operation.addParameter(
                OASFactory.createParameter().name("format").in(Parameter.In.QUERY).schema(text()));
    }

    private static List<String> types(String schema) {
        List<String> types = new ArrayList<>();
        if (schema.endsWith("Page") || schema.startsWith("FeedPage")) types.add("text/csv");
        if (schema.equals("PublicEditionPage")) types.add(LINKED);
        if (schema.matches("Region|Body|Organization")) types.add(LINKED);
        if (schema.matches("Meeting(Page)?")) types.add("text/calendar");
        return types;
    }

    private static String schema(Content content) {
        var json = content.getMediaType(JSON);
        @Nullable String name = json == null ? null : json.getSchema().getRef();
        return name == null ? "" : name.replace(COMPONENT, "");
    }

    private static Schema schemaOf(String type) {
        if (!type.equals(LINKED)) return text();
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
