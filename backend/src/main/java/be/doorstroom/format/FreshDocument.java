package be.doorstroom.format;

import be.doorstroom.platform.web.Digests;
import be.doorstroom.platform.web.RepresentationFilter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/// A document that was written for one request, unlike an edition, which is kept.
///
/// @param extension the end of its name for those who save it
/// @param headers without which it should not travel
public record FreshDocument(
        String title, String extension, MediaType type, byte[] bytes, Map<String, String> headers) {
    private static final int TAG = 32;

    public static FreshDocument of(String title, DocumentSource source, DocumentFormat format) {
        return new FreshDocument(
                title,
                format.extension(),
                format.mediaType(),
                format.write(source),
                format.headers());
    }

    /// Tagged by its bytes; 304 to a reader who has them already.
    public Response answer(ContainerRequestContext request) {
        var sha256 = Digests.sha256(bytes);
        var tag = '"' + sha256.substring(0, TAG) + '"';
        if (RepresentationFilter.isKnown(request, tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        var response =
                Response.ok(bytes, type)
                        .header(HttpHeaders.ETAG, tag)
                        .header(HttpHeaders.CONTENT_LANGUAGE, Sheet.LANGUAGE)
                        .header("Repr-Digest", Digests.field(sha256))
                        .header("Content-Disposition", FileName.inline(title, extension));
        headers.forEach(response::header);
        return response.build();
    }
}
