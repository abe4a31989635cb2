package be.doorstroom.access;

import be.doorstroom.platform.web.Href;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/sessions`: signing in and out.
@Path("/sessions")
@Tag(name = "Access")
class SessionResource {
    static final String COOKIE = "doorstroom_session";

    private final SessionService service;
    private final Rights rights;
    private final boolean secure;

    SessionResource(
            SessionService service,
            Rights rights,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.service = service;
        this.rights = rights;
        this.secure = publicUrl.startsWith("https:");
    }

    @POST
    @Open
    @Operation(operationId = "signIn", summary = "Sign in with a local account")
    public RestResponse<SessionView> signIn(NewSession wish, HttpServerRequest request) {
        var opened = service.signIn(wish, request.remoteAddress().hostAddress());
        var self = Href.to("sessions", "current");
        var view = new SessionView(self, opened.userName(), opened.expiresAt());
        return RestResponse.ResponseBuilder.<SessionView>created(self.uri())
                .entity(view)
                .cookie(cookie(opened.secret().text(), (int) SessionService.LIFE.toSeconds()))
                .build();
    }

    @DELETE
    @Path("current")
    @Open
    @Operation(operationId = "signOut", summary = "Sign out")
    public RestResponse<Void> signOut(@Nullable @CookieParam(COOKIE) String secret) {
        if (secret != null) {
            service.signOut(secret);
            rights.forget(secret);
        }
        return RestResponse.ResponseBuilder.<Void>noContent().cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
