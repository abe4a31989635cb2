package be.doorstroom.college;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/collegeItems`: the month's point "Regiowerking", ready for a college's agenda.
@Path("/collegeItems")
@Tag(name = "College items")
class CollegeItemResource {
    private final CollegeMonthService months;
    private final CollegeAnswers answers;
    private final Caller caller;

    CollegeItemResource(CollegeMonthService months, CollegeAnswers answers, Caller caller) {
        this.months = months;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MINUTES_READ)
    @Operation(
            operationId = "listCollegeItems",
            summary = "List the months in which something reached a college, the latest first",
            description =
                    "Those of your own municipality; for a coordinator, of every municipality of"
                            + " the region.")
    public KeyPage<CollegeItemCardView> list(
            @Valid @BeanParam CollegeItemFilter filter, UriInfo uri) {
        return KeyPage.of(months.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getCollegeItem",
            summary = "Read the point \"Regiowerking\" of a college in a month",
            description =
                    "What reached the college in that month and what the municipality still has to"
                            + " follow up, as JSON, HTML, PDF or plain text by Accept or `format`."
                            + " It is composed at each reading, and no receipt of the editions in"
                            + " it.")
    @APIResponse(
            responseCode = "200",
            description = "The point",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CollegeItemView.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class))
            })
    public Response get(
            String id,
            @Nullable @RestQuery String format,
            @Context ContainerRequestContext request) {
        return answers.answer(caller.actor(), id, format, request);
    }
}
