package be.doorstroom.referral;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import be.doorstroom.platform.web.Slice;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/referralAnswers`: several answers in one call.
@Path("/referralAnswers")
@Tag(name = "Referrals")
class ReferralAnswerResource {
    private final ReferralAnswerService service;
    private final Caller caller;

    ReferralAnswerResource(ReferralAnswerService service, Caller caller) {
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "answerReferrals",
            summary = "Answer several referrals for your own organization",
            description = "All are taken or none; every fault is named by its place in the list.")
    public RestResponse<KeyPage<ReferralView>> answer(NewReferralAnswers wish, UriInfo uri) {
        var rows = service.answer(caller.actor(), wish);
        return RestResponse.ok(KeyPage.of(new Slice<>(rows, Optional.empty()), rows.size(), uri));
    }
}
