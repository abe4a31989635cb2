package be.doorstroom.file;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// `/files`: documents that come with points.
@Path("/files")
@Tag(name = "Files")
class FileResource {
    private final FileService service;
    private final Caller caller;

    FileResource(FileService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a file",
            description =
                    "At most 20 MiB of PDF, DOCX, XLSX, PPTX, ODT, PNG, JPEG or plain text: what it"
                            + " is follows from its bytes, whatever is said of it. It is yours"
                            + " alone until it is attached, and is removed when that has not come"
                            + " to pass within a week. A file that replaces another takes its"
                            + " place on the drafts that have it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestResponse<FileView> upload(@Valid @BeanParam NewFile wish, Upload upload) {
        var file = service.upload(caller.actor(), wish, upload);
        return RestResponse.ResponseBuilder.<FileView>created(file.self().uri())
                .entity(file)
                .build();
    }

    @GET
    @Path("{id}")
    @Needs(
            value = {Scope.MEETINGS_READ, Scope.MINUTES_READ},
            publicly = true)
    @Operation(operationId = "getFile", summary = "Read what a file is")
    public FileView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Needs(
            value = {Scope.MEETINGS_READ, Scope.MINUTES_READ},
            publicly = true)
    @Operation(
            operationId = "getFileContent",
            summary = "Download a file, or look at it",
            description =
                    "With `preview`, a browser shows PDF, PNG and JPEG instead of saving them; what"
                            + " else there is, it saves all the same.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were uploaded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestResponse<byte[]> content(
            UUID id, @RestQuery @DefaultValue("false") boolean preview) {
        return FileAnswer.of(service.content(caller.actor(), id), preview);
    }
}
