package be.doorstroom.dossier;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.MergePatch;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/dossiers`: the files of a region; by triage they are its policy agenda.
@Path("/dossiers")
@Tag(name = "Dossiers")
class DossierResource {
    private final DossierService service;
    private final Caller caller;

    DossierResource(DossierService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(
            operationId = "listDossiers",
            summary = "List dossiers by title: the policy agenda",
            description = "Those that your circles open. What waits comes with its triage.")
    public KeyPage<DossierView> list(@Valid @BeanParam DossierFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getDossier", summary = "Read a dossier")
    public DossierView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "openDossier", summary = "Open a dossier")
    public RestResponse<DossierView> open(NewDossier wish) {
        var dossier = service.open(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<DossierView>created(dossier.self().uri())
                .entity(dossier)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeDossier",
            summary = "Change a dossier, or move it on the policy agenda")
    @RequestBody(content = @Content(schema = @Schema(implementation = DossierChange.class)))
    public DossierView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/closing")
    @Needs(Scope.PERSON)
    @Operation(operationId = "closeDossier", summary = "Close a dossier")
    public DossierView close(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.close(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/reopening")
    @Needs(Scope.PERSON)
    @Operation(operationId = "reopenDossier", summary = "Take a closed dossier up again")
    public DossierView reopen(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.reopen(caller.actor(), id, IfMatch.of(ifMatch));
    }
}
