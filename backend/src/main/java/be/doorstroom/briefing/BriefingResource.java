package be.doorstroom.briefing;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/briefings`: what councils hear twice a year, and what a clerk's system fetches.
@Path("/briefings")
@Tag(name = "Briefings")
class BriefingResource {
    private final BriefingService service;
    private final Caller caller;

    BriefingResource(BriefingService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.BRIEFINGS_READ)
    @Operation(
            operationId = "listBriefings",
            summary = "List briefings, the newest half-year first",
            description = "The document of each stands at `edition`; fetching that is the receipt.")
    public KeyPage<BriefingCardView> list(@Valid @BeanParam BriefingFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.BRIEFINGS_READ)
    @Operation(
            operationId = "getBriefing",
            summary = "Read a briefing",
            description =
                    "A draft, which its coordinator alone sees, shows what the approved minutes"
                            + " hold now; a published one what was frozen.")
    public BriefingView get(String id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "composeBriefing",
            summary = "Compose the briefing of a half-year",
            description =
                    "From the outcomes of approved minutes that councils may know of, per theme and"
                            + " dossier.")
    public RestResponse<BriefingView> compose(NewBriefing wish) {
        var briefing = service.compose(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<BriefingView>created(briefing.self().uri())
                .entity(briefing)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeBriefing", summary = "Write title and introduction of a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = BriefingChange.class)))
    public BriefingView change(
            String id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/publication")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "publishBriefing",
            summary = "Publish a briefing to the councils",
            description =
                    "One transaction freezes the edition with an annex for each municipality and"
                            + " writes the deliveries.")
    public BriefingView publish(String id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.publish(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @GET
    @Path("{id}/annexes/{nisCode}")
    @Needs(Scope.BRIEFINGS_READ)
    @Operation(
            operationId = "getBriefingAnnex",
            summary = "Read what is still open in your municipality",
            description = "For the municipality itself and the coordinator.")
    public AnnexView annex(String id, String nisCode) {
        return service.annex(caller.actor(), id, nisCode);
    }
}
