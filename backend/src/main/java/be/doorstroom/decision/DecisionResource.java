package be.doorstroom.decision;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/decisions`: the list of decisions of assemblies and boards.
@Path("/decisions")
@Tag(name = "Decisions")
class DecisionResource {
    private final DecisionService service;
    private final Caller caller;

    DecisionResource(DecisionService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(value = Scope.MINUTES_READ, publicly = true)
    @Operation(
            operationId = "listDecisions",
            summary = "List the decisions of assemblies and boards",
            description =
                    "The newest first. Whoever is not signed in gets those of minutes that were"
                            + " released to the public.")
    public KeyPage<DecisionView> list(@Valid @BeanParam DecisionFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(value = Scope.MINUTES_READ, publicly = true)
    @Operation(operationId = "getDecision", summary = "Read a decision")
    public DecisionView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "takeDecision",
            summary = "Write down what an adopted vote decided",
            description =
                    "Notes the outcome of the point and gives it the next number of its body and"
                            + " year. A number stays: its outcome is not taken away any more.")
    public RestResponse<DecisionView> take(NewDecision wish) {
        var decision = service.take(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<DecisionView>created(decision.self().uri())
                .entity(decision)
                .build();
    }
}
