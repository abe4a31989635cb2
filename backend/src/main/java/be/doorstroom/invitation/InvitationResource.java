package be.doorstroom.invitation;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/invitations`: what somebody is asked to come to.
@Path("/invitations")
@Tag(name = "Invitations")
class InvitationResource {
    private final InvitationService service;
    private final Caller caller;

    InvitationResource(InvitationService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listInvitations",
            summary = "List your invitations, the soonest first",
            description =
                    "One for each seat that you hold, at meetings that are still to be held. What"
                            + " was answered before a meeting moved counts as unanswered.")
    public KeyPage<InvitationView> list(@Valid @BeanParam InvitationFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }
}
