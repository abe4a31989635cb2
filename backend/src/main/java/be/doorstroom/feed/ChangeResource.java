package be.doorstroom.feed;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.FeedPage;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `/changes`: for systems that keep a copy of what they may see.
@Path("/changes")
@Tag(name = "Changes")
class ChangeResource {
    private final ChangeService service;
    private final Caller caller;

    ChangeResource(ChangeService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @Needs({Scope.MEETINGS_READ, Scope.MINUTES_READ, Scope.BRIEFINGS_READ, Scope.FOLLOW_UPS_READ})
    @Operation(
            operationId = "listChanges",
            summary = "Follow what changes",
            description =
                    "Without `after` it tells where the feed stands now: ask that first, then read"
                            + " the lists, then go on from its `next`, again and again. A change"
                            + " names a resource; `gone` means that it was removed or recalled from"
                            + " you. No change is skipped, also when it was committed late; one may"
                            + " come twice. Of meetings, editions, outcomes, follow-ups and"
                            + " referrals you get those that your scopes let you read. 410 says to"
                            + " begin anew: your rights changed, or the installation was put back"
                            + " from a backup.")
    public FeedPage<ChangeView> list(
            @Nullable @RestQuery Cursor after,
            @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize,
            UriInfo uri) {
        var found = service.read(caller.actor(), after, pageSize);
        return FeedPage.of(found.items(), found.next(), found.upToDate(), pageSize, uri);
    }
}
