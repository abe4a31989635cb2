package be.doorstroom.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Writes records once, tags the bytes with a strong `ETag`, says their digest (RFC 9530), and
/// answers 304 to a reader that has them already (RFC 9110).
public class RepresentationFilter {
    private static final String PRIVATE = "private, no-cache";
    private static final int TAG = 16;
    private static final String VARY = "Accept, Accept-Language, Authorization, Cookie";

    private final ObjectMapper json;

    RepresentationFilter(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = 4000)
    public void represent(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        var headers = response.getHeaders();
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(PRIVATE));
        headers.putIfAbsent(HttpHeaders.VARY, List.of(VARY));
        if (response.getStatus() >= 300 || !(response.getEntity() instanceof Record view)) return;
        var bytes =
                view instanceof RepeatedAnswer kept ? kept.bytes() : json.writeValueAsBytes(view);
        var sha256 = Digests.sha256(bytes);
        var tag = tag(view, sha256);
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle("Repr-Digest", Digests.field(sha256));
        headers.putIfAbsent(HttpHeaders.CONTENT_LANGUAGE, List.of("nl-BE"));
        response.setEntity(bytes, null, MediaType.APPLICATION_JSON_TYPE);
        if (isKnown(request, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /// Whether the reader says that it has these bytes.
    public static boolean isKnown(ContainerRequestContext request, String tag) {
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        var reads =
                request.getMethod().equals(HttpMethod.GET)
                        || request.getMethod().equals(HttpMethod.HEAD);
        if (known == null || !reads) return false;
        return Arrays.stream(known.split(",", -1))
                .map(String::strip)
                .map(weak -> weak.startsWith("W/") ? weak.substring(2) : weak)
                .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
    }

    private static String tag(Record view, String sha256) {
        var hash = sha256.substring(0, TAG);
        if (view instanceof Tagged tagged) {
            return '"' + tagged.etag().replace("\"", "") + '-' + hash + '"';
        }
        return '"' + "0-" + hash + '"';
    }
}
