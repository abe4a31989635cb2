package be.doorstroom.referral;

import be.doorstroom.access.Caller;
import be.doorstroom.access.Needs;
import be.doorstroom.access.Scope;
import be.doorstroom.platform.web.Idempotent;
import be.doorstroom.platform.web.KeyPage;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// `/referrals`: outcomes and protocols put to those who decide.
@Path("/referrals")
@Tag(name = "Referrals")
class ReferralResource {
    private final ReferralService service;
    private final ReferralAnswerService answers;
    private final Caller caller;

    ReferralResource(ReferralService service, ReferralAnswerService answers, Caller caller) {
        this.service = service;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(operationId = "listReferrals", summary = "List referrals with their targets")
    public KeyPage<ReferralView> list(@Valid @BeanParam ReferralFilter filter, UriInfo uri) {
        return KeyPage.of(service.list(caller.actor(), filter), filter.pageSize(), uri);
    }

    @GET
    @Path("{id}")
    @Needs(Scope.FOLLOW_UPS_READ)
    @Operation(operationId = "getReferral", summary = "Read a referral with its targets")
    public ReferralView get(UUID id) {
        return service.get(caller.actor(), id);
    }

    @POST
    @Idempotent
    @Needs(Scope.PERSON)
    @Operation(
            operationId = "referOutcome",
            summary = "Put an outcome to those who decide",
            description = "They see it once the minutes are approved.")
    public RestResponse<ReferralView> refer(NewReferral wish) {
        var referral = service.refer(caller.actor(), wish);
        return RestResponse.ResponseBuilder.<ReferralView>created(referral.self().uri())
                .entity(referral)
                .build();
    }

    @PUT
    @Path("{id}/targets/{organizationId}")
    @Needs(Scope.FOLLOW_UPS_WRITE)
    @Operation(
            operationId = "answerReferral",
            summary = "Answer for your own organization",
            description = "Needs no If-Match; what you leave out is emptied.")
    public ReferralView answer(UUID id, String organizationId, ReferralAnswer answer) {
        return answers.answer(caller.actor(), id, organizationId, answer);
    }
}
