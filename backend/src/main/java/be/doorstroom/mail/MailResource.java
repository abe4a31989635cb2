package be.doorstroom.mail;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/// `/mails`: what went out by mail, and what did not arrive.
@Path("/mails")
@Tag(name = "Administration")
class MailResource {
    private final MailService service;
    private final Caller caller;

    MailResource(MailService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.PERSON)
    @Operation(operationId = "listMails", summary = "List mails, the newest first")
    public KeyPage<MailView> list(@Valid @BeanParam MailFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.PERSON)
    @Operation(operationId = "getMail", summary = "Read what became of a mail")
    public MailView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @GET
    @Path("{id}/message")
    @Produces("message/rfc822")
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "getMailMessage",
            summary = "Read a mail that stayed in the house",
            description =
                    "A demonstration without mail server keeps its mails; a mail that was sent is"
                            + " forgotten, and this address does not exist.")
    public byte[] message(UUID id) {
        return service.message(caller.actor(), id);
    }

    @PUT
    @Path("{id}/resending")
    @Needs(Scope.PERSON)
    @Operation(operationId = "resendMail", summary = "Send a mail that failed once more")
    public MailView resend(UUID id, @Nullable @RestHeader("If-Match") String ifMatch) {
        return service.resend(caller.actor(), id, IfMatch.of(ifMatch));
    }
}
