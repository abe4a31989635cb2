package be.doorstroom.mandate;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// `/people`: who can hold mandates, by function.
@Path("/people")
@Tag(name = "Administration")
class PersonResource {
    private final PersonService service;
    private final Caller caller;

    PersonResource(PersonService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listPeople",
            summary = "List people by function",
            description = "Coordinators get those with a mandate in their region, be it past.")
    public NumberedPage<PersonView> list(
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return NumberedPage.of(service.list(caller.actor()), page, pageSize, uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getPerson", summary = "Read the function of a person")
    public PersonView get(UUID id) {
        return service.get(caller.actor(), id);
    }
}
