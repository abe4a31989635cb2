package be.doorstroom.meeting;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.meeting.AttendanceView.AttendanceChange;
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

/// `/meetings`: planning, moving, opening, closing, and who was there.
@Path("/meetings")
@Tag(name = "Meetings")
class MeetingResource {
    private final MeetingService service;
    private final AttendanceService attendance;
    private final Caller caller;

    MeetingResource(MeetingService service, AttendanceService attendance, Caller caller) {
        this.service = service;
        this.attendance = attendance;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "listMeetings", summary = "List meetings by their start")
    public KeyPage<MeetingView> list(@Valid @BeanParam MeetingFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getMeeting", summary = "Read a meeting")
    public MeetingView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "planMeeting", summary = "Plan a meeting")
    public RestResponse<MeetingView> plan(NewMeeting wish) {
        var meeting = service.plan(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<MeetingView>created(meeting.self().uri())
                .entity(meeting)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeMeeting", summary = "Change a meeting before it is held")
    @RequestBody(content = @Content(schema = @Schema(implementation = MeetingChange.class)))
    public MeetingView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/opening")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "openMeeting",
            summary = "Open a meeting",
            description = "The agenda closes and the minutes are drafted from it.")
    public MeetingView open(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.open(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/closing")
    @Needs(Scope.PERSON)
    @Operation(operationId = "closeMeeting", summary = "Close a meeting")
    public MeetingView close(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.close(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/rescheduling")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "rescheduleMeeting",
            summary = "Move a meeting to another date",
            description =
                    "It keeps its id, and each old date with its reason. What was approved of its"
                            + " agenda stays as it is.")
    public MeetingView reschedule(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Rescheduling move) {
        return service.reschedule(caller.actor(), id, IfMatch.of(ifMatch), move);
    }

    @PUT
    @Path("{id}/cancellation")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting",
            description = "It stays in every list, marked, with the reason.")
    public MeetingView cancel(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, Cancellation cancellation) {
        return service.cancel(caller.actor(), id, IfMatch.of(ifMatch), cancellation);
    }

    @GET
    @Path("{id}/attendance")
    @Needs(Scope.MEETINGS_READ)
    @Operation(operationId = "getAttendance", summary = "Read who is expected and who came")
    public AttendanceView attendance(UUID id) {
        return attendance.get(caller.actor(), id);
    }

    @PUT
    @Path("{id}/attendance")
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeAttendance", summary = "Note who came")
    public AttendanceView changeAttendance(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, AttendanceChange change) {
        return attendance.change(caller.actor(), id, IfMatch.of(ifMatch), change);
    }
}
