package be.doorstroom.admission;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// `/accounts`: who is let in, for administrators.
@Path("/accounts")
@Tag(name = "Administration")
class AccountResource {
    private final AdmissionService service;
    private final ErasureService erasure;
    private final Caller caller;

    AccountResource(AdmissionService service, ErasureService erasure, Caller caller) {
        this.service = service;
        this.erasure = erasure;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts by user name",
            description =
                    "`userName` takes the beginning of one; `organization` takes those who hold an"
                            + " office there today.")
    public KeyPage<AccountView> list(@Valid @BeanParam AccountFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getAccount", summary = "Read an account")
    public AccountView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "createAccount",
            summary = "Make an account and invite its owner by mail",
            description = "The owner chooses the password with a link that works once, for a week.")
    public RestResponse<AccountView> create(NewAdmission wish) {
        var account = service.create(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<AccountView>created(account.self().uri())
                .entity(account)
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Needs(Scope.PERSON)
    @Operation(operationId = "changeAccount", summary = "Correct function or address of an account")
    @RequestBody(content = @Content(schema = @Schema(implementation = AccountChange.class)))
    public AccountView change(
            UUID id, @Nullable @RestHeader("If-Match") String ifMatch, MergePatch patch) {
        return service.change(caller.actor(), id, IfMatch.of(ifMatch), patch);
    }

    @PUT
    @Path("{id}/invitation")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "inviteAccount",
            summary = "Send another invitation",
            description = "Earlier links open nothing any more. An ended account begins anew.")
    public AccountView invite(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.invite(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/ending")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "endAccount",
            summary = "End an account with all its sessions",
            description = "On other nodes its sessions end within half a minute.")
    public AccountView end(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.end(caller.actor(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("{id}/erasure")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "eraseAccount",
            summary = "Erase whose account it was",
            description =
                    "User name, function, address and what was mailed are gone for good. What it"
                            + " did stays in the audit, by its id.")
    public AccountView erase(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return erasure.erase(caller.actor(), id, IfMatch.of(ifMatch));
    }
}
