package be.doorstroom.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Serves the single-page application: every page address gets its `index.html`, and the API's
/// addresses never do, but for the readable reference of the contract.
@ApplicationScoped
class Pages {
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

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

    /// An answer that has a policy of its own keeps that one alone: of two, a browser obeys both.
    private static void protect(RoutingContext context) {
        var response = context.response();
        context.addHeadersEndHandler(written -> {
            if (!response.headers().contains(CONTENT_SECURITY_POLICY)) {
                response.putHeader(CONTENT_SECURITY_POLICY, POLICY);
            }
        });
        response.putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.next();
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
