package be.doorstroom.access;

import be.doorstroom.access.Allowance.Remainder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Tells every client how much it may ask and what is left of it (`RateLimit` and
/// `RateLimit-Policy`, IETF draft-ietf-httpapi-ratelimit-headers).
public class AllowanceFilter {
    private static final String REMAINDER = "doorstroom.remainder";
    private static final String NAME = "\"client\"";

    private final Allowance allowance;

    AllowanceFilter(Allowance allowance) {
        this.allowance = allowance;
    }

    static void keep(ContainerRequestContext request, Remainder remainder) {
        request.setProperty(REMAINDER, remainder);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(REMAINDER) instanceof Remainder left)) return;
        var headers = response.getHeaders();
        headers.putSingle(
                "RateLimit-Policy",
                NAME + ";q=" + allowance.requests() + ";w=" + Allowance.WINDOW.toSeconds());
        headers.putSingle(
                "RateLimit", NAME + ";r=" + left.requests() + ";t=" + left.untilFull().toSeconds());
    }
}
