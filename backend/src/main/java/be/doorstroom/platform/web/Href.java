package be.doorstroom.platform.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The address of a resource. On the wire it is absolute, from `DOORSTROOM_PUBLIC_URL`; in frozen
/// bytes it stays relative to the host.
@Schema(
        type = SchemaType.STRING,
        format = "uri",
        examples = "http://localhost:8080/doorstroom/v1/regions/midwest")
public record Href(String path) {
    public static final String BASE = "/doorstroom/v1";

    /// The address under the API's base with these path segments.
    public static Href to(Object... segments) {
        return new Href(
                Arrays.stream(segments)
                        .map(Object::toString)
                        .map(Href::escaped)
                        .collect(Collectors.joining("/", BASE + "/", "")));
    }

    /// The same address with a query, which must be encoded already.
    public Href query(String query) {
        return query.isEmpty() ? this : new Href(path + "?" + query);
    }

    /// The same address with one more parameter.
    public Href and(String name, Object value) {
        var joint = path.contains("?") ? "&" : "?";
        return new Href(path + joint + name + "=" + escaped(value.toString()));
    }

    /// For `Location`: relative to the API's base, which the server puts before it.
    public URI uri() {
        return URI.create(path.substring(BASE.length() + 1));
    }

    private static String escaped(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
