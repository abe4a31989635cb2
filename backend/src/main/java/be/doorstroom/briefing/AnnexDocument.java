package be.doorstroom.briefing;

import be.doorstroom.access.Circle;
import be.doorstroom.followup.FollowUpState;
import be.doorstroom.followup.OpenFollowUp;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.referral.OpenReferral;
import be.doorstroom.referral.ReferralState;
import be.doorstroom.region.BodyKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The annex of a briefing for one municipality: what was still open there when it was frozen.
@Schema(name = "BriefingAnnexDocument")
public record AnnexDocument(
        @Schema(examples = "briefingAnnex") String type,
        Href self,
        @Schema(examples = "A") String letter,
        OffsetDateTime frozenAt,
        Reference briefing,
        Reference region,
        Reference municipality,
        @Schema(examples = "2026-H1") String halfYear,
        String title,
        List<AnnexFollowUp> followUps,
        List<AnnexReferral> referrals) {
    public static final String TYPE = "briefingAnnex";

    /// A follow-up that is still open.
    @Schema(name = "AnnexFollowUp")
    public record AnnexFollowUp(
            UUID id,
            @Schema(description = "The point") String title,
            String outcome,
            String text,
            LocalDate dueOn,
            FollowUpState status,
            Circle circle) {
        static AnnexFollowUp of(OpenFollowUp open) {
            return new AnnexFollowUp(
                    open.id(),
                    open.title(),
                    open.outcome(),
                    open.text(),
                    open.dueOn(),
                    open.status(),
                    open.circle());
        }
    }

    /// A referral that is not decided yet.
    @Schema(name = "AnnexReferral")
    public record AnnexReferral(
            UUID id,
            @Schema(description = "The point") String title,
            String outcome,
            String text,
            BodyKind body,
            ReferralState status,
            @Nullable LocalDate treatedOn,
            Circle circle) {
        static AnnexReferral of(OpenReferral open) {
            return new AnnexReferral(
                    open.id(),
                    open.title(),
                    open.outcome(),
                    open.text(),
                    open.body(),
                    open.status(),
                    open.treatedOn(),
                    open.circle());
        }
    }

    /// The same annex as a circle may read it.
    AnnexDocument as(Circle reader) {
        return new AnnexDocument(
                type,
                self,
                letter,
                frozenAt,
                briefing,
                region,
                municipality,
                halfYear,
                title,
                followUps.stream().filter(each -> reader.opens(each.circle())).toList(),
                referrals.stream().filter(each -> reader.opens(each.circle())).toList());
    }
}
