package be.doorstroom.access;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/accessTokens`: keys for the systems of a municipality. Making one takes no `Idempotency-Key`,
/// since its answer holds a secret.
@Path("/accessTokens")
@Tag(name = "Access")
class AccessTokenResource {
    private final AccessTokenService service;
    private final Caller caller;

    AccessTokenResource(AccessTokenService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "makeAccessToken",
            summary = "Make a token for a system of your organization",
            description = "The secret is shown in this answer only.")
    public RestResponse<AccessTokenView> make(NewAccessToken wish) {
        var token = service.make(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<AccessTokenView>created(token.self().uri())
                .entity(token)
                .build();
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listAccessTokens",
            summary = "List the tokens of your offices",
            description =
                    "Those that you made, and those of the offices that you hold; all of them for"
                            + " administrators.")
    public KeyPage<AccessTokenView> list(
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), after, pageSize), pageSize, uri);
    }

    @PUT
    @Path("{id}/confirmation")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "confirmAccessToken",
            summary = "Vouch for a token that a predecessor made",
            description = "It works on until it expires, confirmed or not.")
    public AccessTokenView confirm(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.confirm(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "revokeAccessToken", summary = "Revoke a token at once")
    public RestResponse<Void> revoke(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        service.revoke(caller.actor(), id, IfMatch.of(ifMatch));
        return RestResponse.noContent();
    }
}
