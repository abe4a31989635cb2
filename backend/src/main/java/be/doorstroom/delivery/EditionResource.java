package be.doorstroom.delivery;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.document.ReleaseChange;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.document.ReleaseView;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/editions`: frozen agendas and minutes in the reader's circle. The first 200 to a recipient is
/// the receipt.
@Path("/editions")
@Tag(name = "Editions")
class EditionResource {
    private final EditionAnswers answers;
    private final ReleaseService releases;
    private final Caller caller;

    EditionResource(EditionAnswers answers, ReleaseService releases, Caller caller) {
        this.answers = answers;
        this.releases = releases;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Needs(
            value = {Scope.MINUTES_READ, Scope.BRIEFINGS_READ},
            publicly = true)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getEdition",
            summary = "Fetch a frozen agenda, minutes or briefing",
            description =
                    "In the most closed circle that you may read, as JSON, HTML, PDF or plain text"
                            + " by Accept or `format`. A token needs `briefings:read` for a briefing and its"
                            + " annexes, `minutes:read` for the rest; what was released to the public takes none. The first 200 with a body to a recipient is recorded as"
                            + " retrieved before it is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EditionDocument.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response get(
            UUID id, @Nullable @RestQuery String format, @Context ContainerRequestContext request) {
        return answers.answer(caller.actor(), id, format, request);
    }

    @GET
    @Path("{id}/release")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getRelease", summary = "Read which circles may have an edition")
    public ReleaseView release(UUID id) {
        return releases.release(caller.actor(), id);
    }

    @PUT
    @Path("{id}/release")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "changeRelease",
            summary = "Release an edition to circles, or recall it from them")
    public ReleaseView changeRelease(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, ReleaseChange change) {
        return releases.release(caller.actor(), id, IfMatch.of(ifMatch), change);
    }
}
