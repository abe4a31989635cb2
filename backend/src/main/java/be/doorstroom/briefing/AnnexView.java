package be.doorstroom.briefing;

import be.doorstroom.briefing.AnnexDocument.AnnexFollowUp;
import be.doorstroom.briefing.AnnexDocument.AnnexReferral;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The annex of a briefing for one municipality: as it stands now while the briefing is a draft, as
/// it was frozen once that is published.
@Schema(name = "BriefingAnnex")
public record AnnexView(
        Href self,
        Reference briefing,
        Reference municipality,
        String title,
        @Nullable @Schema(description = "The frozen document, once published") Reference edition,
        List<AnnexFollowUp> followUps,
        List<AnnexReferral> referrals) {

    static AnnexView of(AnnexDocument annex, @Nullable Reference edition) {
        return new AnnexView(
                Href.to("briefings", annex.briefing().id(), "annexes", annex.municipality().id()),
                annex.briefing(),
                annex.municipality(),
                annex.title(),
                edition,
                annex.followUps(),
                annex.referrals());
    }
}
