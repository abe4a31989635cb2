package be.doorstroom.assembly;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/meetings/{id}/quorum` and `/meetings/{id}/proxies`: who takes part in an assembly or board.
@Path("/meetings")
@Tag(name = "Assemblies")
class QuorumResource {
    private final QuorumService service;
    private final Caller caller;

    QuorumResource(QuorumService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Path("{id}/quorum")
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "getQuorum",
            summary = "Read whether enough partners take part to decide",
            description =
                    "Of an assembly or a board, for those who sit in it. Counts the memberships on"
                            + " the meeting's day, who is there, substitutes and proxies.")
    public QuorumView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/proxies/{organizationId}")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "giveProxy",
            summary = "Give the vote of a partner to another",
            description =
                    "Before the meeting opens. Needs no If-Match; takes the place of the one given"
                            + " before. Nobody passes on what they were given.")
    public QuorumView give(UUID id, String organizationId, NewProxy wish) {
        return service.give(caller.actor(), id, organizationId, wish);
    }

    @DELETE
    @Path("{id}/proxies/{organizationId}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "withdrawProxy", summary = "Take the vote of a partner back")
    public RestResponse<Void> withdraw(
            UUID id, String organizationId, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.withdraw(caller.actor(), id, organizationId, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
