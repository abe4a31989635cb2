package be.doorstroom.admission;

import be.doorstroom.access.Open;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Idempotent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/passwordResets` and `/passwords`: for those who cannot sign in yet, or not any more.
@Path("/")
@Tag(name = "Access")
class PasswordResource {
    private final PasswordService service;

    PasswordResource(PasswordService service) {
        this.service = service;
    }

    @POST
    @Path("passwordResets")
    @Idempotent
    @Open
    @Operation(
            operationId = "askPasswordReset",
            summary = "Ask for a link to choose a new password",
            description = "The answer is the same whether there is such an account or not.")
    public RestResponse<PasswordResetView> ask(NewPasswordReset wish, HttpServerRequest request) {
        service.ask(wish, request.remoteAddress().hostAddress());
        var minutes = (int) LinkPurpose.PASSWORD_RESET.life().toMinutes();
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED,
                        new PasswordResetView(Href.to("passwordResets"), minutes))
                .build();
    }

    @PUT
    @Path("passwords/current")
    @Open
    @Operation(
            operationId = "choosePassword",
            summary = "Choose a password with a one-time link",
            description =
                    "Works once. Every session of the account ends; then sign in with the new"
                            + " password.")
    public PasswordView choose(NewPassword wish, HttpServerRequest request) {
        var userName = service.choose(wish, request.remoteAddress().hostAddress());
        return new PasswordView(Href.to("passwords", "current"), userName);
    }
}
