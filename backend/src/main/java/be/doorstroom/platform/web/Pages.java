package be.doorstroom.platform.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Serves the single-page application: every page address gets its `index.html`, and the API's
/// addresses never do, but for the readable reference of the contract.
@ApplicationScoped
class Pages {
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private static final List<String> CODINGS = List.of("gzip", "deflate", "br", "zstd", "*");

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    /// The reader of the contract paints itself by style elements.
    private static final String REFERENCE_POLICY = POLICY + "; style-src 'self' 'unsafe-inline'";

    private static final String REFERENCE = Href.BASE + "/doc";
    private static final String REFERENCE_PAGE = "/reference/index.html";

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(Pages::protect);
        router.route().method(HttpMethod.GET).order(Integer.MIN_VALUE + 2).handler(Pages::route);
    }

    private static void protect(RoutingContext context) {
        var response = context.response();
        context.addHeadersEndHandler(ready -> finish(context));
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.next();
    }

    /// An answer that has a policy of its own keeps that one alone: of two, a browser obeys both. A
    /// digest is of the bytes as they travel (RFC 9530), which are others once they are compressed.
    private static void finish(RoutingContext context) {
        var headers = context.response().headers();
        if (!headers.contains(CONTENT_SECURITY_POLICY)) {
            headers.set(CONTENT_SECURITY_POLICY, POLICY);
        }
        if (isCompressed(context)) headers.remove("Repr-Digest");
    }

    /// The server marks what it leaves as it is as `identity`.
    private static boolean isCompressed(RoutingContext context) {
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && CODINGS.stream().anyMatch(accepted::contains)
                && !context.response().headers().contains(HttpHeaders.CONTENT_ENCODING);
    }

    private static void route(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.startsWith("/assets/")) {
            context.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            context.next();
        } else if (path.equals(REFERENCE)) {
            context.reroute(REFERENCE_PAGE);
        } else if (path.equals(REFERENCE_PAGE)) {
            context.response()
                    .putHeader(CONTENT_SECURITY_POLICY, REFERENCE_POLICY)
                    .putHeader("Cache-Control", "no-cache");
            context.next();
        } else if (path.startsWith("/doorstroom/") || path.startsWith("/q/") || isFile(path)) {
            context.next();
        } else {
            page(context, path);
        }
    }

    private static void page(RoutingContext context, String path) {
        context.response().putHeader("Cache-Control", "no-cache");
        if (path.equals("/")) {
            context.next();
        } else {
            context.reroute("/");
        }
    }

    private static boolean isFile(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }
}
