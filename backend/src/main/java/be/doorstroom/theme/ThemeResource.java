package be.doorstroom.theme;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.NumberedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/themes`: policy domains, pillars, goals and ambitions of the caller's regions.
@Path("/themes")
@Tag(name = "Dossiers")
class ThemeResource {
    private final ThemeService service;
    private final Caller caller;

    ThemeResource(ThemeService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "listThemes", summary = "List themes")
    public NumberedPage<ThemeView> list(
            @Nullable @RestQuery String region,
            @RestQuery List<ThemeKind> kind,
            @RestQuery @DefaultValue("1") @Min(1) int page,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        var themes = service.list(caller.actor(), new ThemeFilter(region, kind));
        return NumberedPage.of(themes, page, pageSize, uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.REGIONS_READ)
    @Operation(operationId = "getTheme", summary = "Read a theme")
    public ThemeView get(String id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(operationId = "addTheme", summary = "Add a theme to a region")
    public RestResponse<ThemeView> add(AddedTheme wish) {
        var theme = service.add(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<ThemeView>created(theme.self().uri())
                .entity(theme)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeTheme", summary = "Word a theme otherwise, or for another year")
    @RequestBody(content = @Content(schema = @Schema(implementation = ThemeChange.class)))
    public ThemeView change(
            String id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @GET
    @Path("{id}/reports")
    @Needs(Scope.REGIONS_READ)
    @Operation(
            operationId = "listThemeReports",
            summary = "List what was reported of a theme, the latest day first")
    public KeyPage<ThemeReportView> reports(
            String id,
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.reports(caller.actor(), id, after, pageSize), pageSize, uri);
    }

    @POST
    @Path("{id}/reports")
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "reportTheme",
            summary = "Say how far a theme is",
            description = "The theme bears what was said of the latest day; earlier reports stay.")
    public RestResponse<ThemeView> report(String id, NewThemeReport wish) {
        return RestResponse.status(
                RestResponse.Status.CREATED, service.report(caller.actor(), id, wish));
    }
}
