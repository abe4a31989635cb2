package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A JSON Merge Patch (RFC 7396): what it names is set, what it gives as `null` is emptied, the
/// rest stays as it was.
public final class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final JsonNode patch;
    private final StrictJson json;

    MergePatch(JsonNode patch, StrictJson json) {
        this.patch = patch;
        this.json = json;
    }

    /// The record as it will be, checked as strictly as a whole body.
    ///
    /// @throws Problem `badRequest` with every fault
    @SuppressWarnings("unchecked")
    public <T extends Record> T onto(T current) {
        if (!patch.isObject()) {
            throw Problem.badRequest(
                    Issue.invalid("body", "", patch.toString(), "must be an object"));
        }
        var merged = merge(json.write(current), patch);
        return (T) json.read(merged, current.getClass());
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) return patch;
        var result =
                target instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        for (var field : patch.properties()) {
            if (field.getValue().isNull()) {
                result.remove(field.getKey());
            } else {
                result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
            }
        }
        return result;
    }
}
