package be.doorstroom.signature;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.signature.SignatureView.SignaturesView;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The signatures under approved minutes.
@Path("/meetings")
@Tag(name = "Minutes")
class SignatureResource {
    private final SignatureService service;
    private final Caller caller;

    SignatureResource(SignatureService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/minutes/signatures")
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "listSignatures",
            summary = "List the signatures under approved minutes, revoked ones too")
    public SignaturesView list(UUID id) {
        return service.list(caller.actor(), id);
    }

    @PUT
    @Path("{id}/minutes/signatures/{capacity}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "signMinutes",
            summary = "Sign the newest approved edition as chair or secretary",
            description =
                    "Over the SHA-256 of its secretariat rendition. It says that the signer agreed,"
                            + " signed in, at that moment; it is no qualified electronic signature."
                            + " A correction is another edition and is signed anew.")
    public SignaturesView sign(UUID id, SignatureCapacity capacity, NewSignature wish) {
        return service.sign(caller.actor(), id, capacity, wish);
    }

    @DELETE
    @Path("{id}/minutes/signatures/{capacity}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "revokeSignature",
            summary = "Revoke your signature; it stays in the list as revoked")
    public RestResponse<Void> revoke(UUID id, SignatureCapacity capacity) {
        service.revoke(caller.actor(), id, capacity);
        return RestResponse.noContent();
    }
}
