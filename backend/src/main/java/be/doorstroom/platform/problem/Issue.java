package be.doorstroom.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One fault in the input: where it is, the value that was sent, and what would be right.
@Schema(description = "One fault in the input")
public record Issue(
        @Schema(examples = "urn:problem-type:belgif:input-validation:schemaViolation") String type,
        @Schema(description = "body, query, path or header", examples = "body") String in,
        @Schema(examples = "items[0].minutes") String name,
        @Nullable @Schema(description = "The value that was sent, as text") String value,
        @Schema(examples = "must be less than or equal to 240") String detail) {

    private static final String PREFIX = "urn:problem-type:belgif:input-validation:";
    private static final int LONGEST_VALUE = 200;

    public Issue {
        value = value == null || value.length() <= LONGEST_VALUE ? value : shortened(value);
    }

    public static Issue invalid(String in, String name, @Nullable Object value, String detail) {
        return new Issue(PREFIX + "schemaViolation", in, name, text(value), detail);
    }

    public static Issue unknown(String in, String name, String detail) {
        return new Issue(PREFIX + "unknownInput", in, name, null, detail);
    }

    /// A reference in the body to something that the reader cannot see or that does not exist.
    public static Issue missingReference(String name, Object value) {
        return new Issue(
                PREFIX + "referencedResourceNotFound",
                "body",
                name,
                text(value),
                "refers to something that does not exist or that you cannot see");
    }

    /// The same fault of what stands under this name.
    public Issue under(String place) {
        return new Issue(type, in, place + "." + name, value, detail);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String shortened(String value) {
        return value.substring(0, LONGEST_VALUE) + "…";
    }
}
