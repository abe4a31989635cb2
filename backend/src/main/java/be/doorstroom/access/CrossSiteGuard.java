package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Refuses writes that another site makes a browser send with our cookie. Browsers say where a
/// request comes from in `Sec-Fetch-Site` and `Origin`; a client with a cookie that says neither is
/// asked to. The cookie itself is `SameSite=Strict`.
@Singleton
class CrossSiteGuard {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final String publicUrl;

    CrossSiteGuard(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /// @throws Problem `crossSiteRequest`
    void require(ContainerRequestContext request) {
        if (READS.contains(request.getMethod()) || isOurs(request)) return;
        throw new Problem(
                ProblemKind.CROSS_SITE_REQUEST,
                "A write with a session cookie must come from this site: send Origin, or use an"
                        + " access token.");
    }

    private boolean isOurs(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        var origin = request.getHeaderString("Origin");
        return origin != null
                && (origin.equals(publicUrl) || isHost(origin, request.getHeaderString("Host")));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
