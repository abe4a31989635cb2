package be.doorstroom.college;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/collegePoints`: single points that a mayor or director puts on the own college.
@Path("/collegePoints")
@Tag(name = "College items")
class CollegePointResource {
    private final CollegePointService service;
    private final Caller caller;

    CollegePointResource(CollegePointService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "putCollegePoint",
            summary = "Put one point on your own college",
            description = "It stands in the college item of that month, for the college alone.")
    public RestResponse<CollegePointView> put(NewCollegePoint wish) {
        var point = service.put(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<CollegePointView>created(point.self().uri())
                .entity(point)
                .build();
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MINUTES_READ)
    @Operation(operationId = "getCollegePoint", summary = "Read a point of your own college")
    public CollegePointView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "takeCollegePoint", summary = "Take a point off your own college")
    public RestResponse<Void> take(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.take(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
