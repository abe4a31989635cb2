package be.doorstroom.intake;

import be.doorstroom.access.Open;
import be.doorstroom.platform.web.Idempotent;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/intake`: for whoever holds a link and has no account. The secret travels in the body, so that
/// no address or log ever holds it.
@Path("/intake")
@Tag(name = "Proposals")
class IntakeResource {
    private final IntakeService service;

    IntakeResource(IntakeService service) {
        this.service = service;
    }

    @POST
    @Path("openings")
    @Idempotent
    @Open
    @Operation(
            operationId = "openIntake",
            summary = "See what a link opens",
            description = "Nothing is written.")
    public RestResponse<IntakeView> open(IntakeSecret wish, HttpServerRequest request) {
        return RestResponse.ok(service.open(wish, address(request)));
    }

    @POST
    @Path("proposals")
    @Idempotent
    @Open
    @Operation(
            operationId = "addIntakeProposal",
            summary = "Propose a point by a link",
            description = "It is handed in to the coordinator at once.")
    public RestResponse<IntakeView> propose(NewIntakeProposal wish, HttpServerRequest request) {
        return RestResponse.ok(service.propose(wish, address(request)));
    }

    @PUT
    @Path("proposals/{id}")
    @Open
    @Operation(
            operationId = "changeIntakeProposal",
            summary = "Change a point that came back, and hand it in again")
    public IntakeView change(UUID id, NewIntakeProposal wish, HttpServerRequest request) {
        return service.change(id, wish, address(request));
    }

    @PUT
    @Path("proposals/{id}/withdrawal")
    @Open
    @Operation(
            operationId = "withdrawIntakeProposal",
            summary = "Withdraw a point that is not on an agenda yet")
    public IntakeView withdraw(UUID id, IntakeSecret wish, HttpServerRequest request) {
        return service.withdraw(id, wish, address(request));
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }
}
