package be.doorstroom.protocol;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.referral.ReferralState;
import be.doorstroom.referral.ReferralTally;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A protocol as the API shows it.
@Schema(name = "Protocol")
public record ProtocolView(
        Href href,
        Href self,
        UUID id,
        String etag,
        ProtocolKind kind,
        @Schema(examples = "Protocol Westhoekoverleg 2020–2025") String title,
        Reference region,
        ProtocolStatus status,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Reference> parties,
        @Nullable String link,
        @Nullable String note,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate concludedOn,
        @Nullable @Schema(description = "Absent until it was put to the councils")
                ApprovalsView approvals,
        @Nullable @Schema(description = "The one that it follows") Reference renews,
        @Nullable @Schema(description = "Absent while it is not agreed on, or has no end")
                RenewalView renewal,
        int alarmMonths,
        @Schema(description = "By year, the newest first") List<YearView> contributions,
        List<String> permitted)
        implements Tagged {

    /// How far the councils are.
    @Schema(name = "ProtocolApprovals")
    public record ApprovalsView(
            @Schema(description = "Which targets answered what is read there") Reference referral,
            @Schema(examples = "18") int total,
            @Schema(examples = "11") int decided,
            int onAgenda,
            int referred,
            int declined) {
        static ApprovalsView of(ReferralTally tally) {
            return new ApprovalsView(
                    Reference.to("referrals", tally.referral(), null),
                    tally.total(),
                    tally.of(ReferralState.DECIDED),
                    tally.of(ReferralState.ON_AGENDA),
                    tally.of(ReferralState.REFERRED),
                    tally.of(ReferralState.DECLINED));
        }
    }

    /// Whether it is time to renew it.
    @Schema(name = "ProtocolRenewal")
    public record RenewalView(
            RenewalStatus status,
            @Schema(description = "From this day on renewal is due", examples = "2025-01-01")
                    LocalDate alarmFrom,
            @Nullable @Schema(description = "The one that follows it") Reference renewedBy) {}

    /// What the municipalities contribute in a year, in EUR with two decimals.
    @Schema(name = "ContributionYear")
    public record YearView(
            @Schema(examples = "2025") int year,
            @Schema(examples = "18") int municipalities,
            @Schema(description = "Agreed in all", examples = "180000.00") String agreed,
            @Schema(description = "Of which invoiced, paid or not", examples = "170000.00")
                    String invoiced,
            @Schema(description = "Of which paid", examples = "150000.00") String paid) {}
}
