package be.doorstroom.briefing;

import be.doorstroom.briefing.AnnexDocument.AnnexFollowUp;
import be.doorstroom.briefing.AnnexDocument.AnnexReferral;
import be.doorstroom.followup.FollowUpService;
import be.doorstroom.followup.OpenFollowUp;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.referral.OpenReferral;
import be.doorstroom.referral.ReferralService;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts together what is still open in each municipality; two statements for the whole region.
@ApplicationScoped
class AnnexComposer {
    private final FollowUpService followUps;
    private final ReferralService referrals;
    private final Directory directory;
    private final HouseClock clock;

    AnnexComposer(
            FollowUpService followUps,
            ReferralService referrals,
            Directory directory,
            HouseClock clock) {
        this.followUps = followUps;
        this.referrals = referrals;
        this.directory = directory;
        this.clock = clock;
    }

    /// An annex and the edition that freezes it, once the briefing is published.
    record Annex(UUID edition, String municipality, AnnexDocument document) {}

    /// One annex for each municipality, also for those where nothing is open: their council should
    /// read just that.
    List<Annex> compose(Briefing briefing, List<String> municipalities) {
        Map<String, List<OpenFollowUp>> asked =
                followUps.openForCouncils(briefing.region()).stream()
                        .collect(Collectors.groupingBy(OpenFollowUp::municipality));
        Map<String, List<OpenReferral>> referred =
                referrals.openForCouncils(briefing.region()).stream()
                        .collect(Collectors.groupingBy(OpenReferral::organization));
        return municipalities.stream()
                .map(each ->
                        annex(
                                briefing,
                                each,
                                asked.getOrDefault(each, List.of()),
                                referred.getOrDefault(each, List.of())))
                .toList();
    }

    private Annex annex(
            Briefing briefing,
            String municipality,
            List<OpenFollowUp> asked,
            List<OpenReferral> referred) {
        var reference = directory.organization(municipality);
        var edition = TimeOrderedId.next();
        var document =
                new AnnexDocument(
                        AnnexDocument.TYPE,
                        Href.to("editions", edition),
                        BriefingPublication.LETTER,
                        clock.now().atZone(HouseClock.ZONE).toOffsetDateTime(),
                        Reference.to("briefings", briefing.id(), briefing.title()),
                        directory.region(briefing.region()),
                        reference,
                        briefing.halfYear().toString(),
                        "Bijlage " + name(reference) + " bij " + briefing.title(),
                        asked.stream().map(AnnexFollowUp::of).toList(),
                        referred.stream().map(AnnexReferral::of).toList());
        return new Annex(edition, municipality, document);
    }

    private static String name(Reference municipality) {
        return Objects.requireNonNullElse(municipality.title(), municipality.id());
    }
}
