package be.doorstroom.feed;

import be.doorstroom.platform.web.Digests;
import be.doorstroom.platform.web.RepresentationFilter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/// A feed on its way to a reader who asks often: whole, or 304 when it is as it was.
final class FeedAnswer {
    private static final int TAG = 16;

    private FeedAnswer() {}

    static RestResponse<byte[]> of(
            byte[] bytes, String mediaType, String fileName, ContainerRequestContext request) {
        var tag = '"' + Digests.sha256(bytes).substring(0, TAG) + '"';
        if (RepresentationFilter.isKnown(request, tag)) {
            return RestResponse.ResponseBuilder.<byte[]>notModified()
                    .header(HttpHeaders.ETAG, tag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(bytes, mediaType)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
                .build();
    }
}
