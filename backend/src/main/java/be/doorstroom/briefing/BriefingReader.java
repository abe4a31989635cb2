package be.doorstroom.briefing;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.briefing.BriefingView.AnnexLink;
import be.doorstroom.document.EditionService;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Shows a briefing: composed now while it is a draft, read from its edition once it is published.
@ApplicationScoped
class BriefingReader {
    private final Briefings briefings;
    private final BriefingPolicy policy;
    private final AnnexComposer annexes;
    private final EditionService editions;
    private final MembershipService memberships;
    private final Directory directory;
    private final HouseClock clock;

    BriefingReader(
            Briefings briefings,
            BriefingPolicy policy,
            AnnexComposer annexes,
            EditionService editions,
            MembershipService memberships,
            Directory directory,
            HouseClock clock) {
        this.briefings = briefings;
        this.policy = policy;
        this.annexes = annexes;
        this.editions = editions;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    BriefingView view(Actor actor, Briefing briefing) {
        var edition = briefing.edition();
        return edition == null
                ? view(actor, briefing, composed(briefing), recipients(briefing))
                : view(actor, briefing, frozen(actor, edition), addressees(actor, edition));
    }

    /// @throws Problem `resourceNotFound` for a municipality that is none of the actor's
    AnnexView annex(Actor actor, Briefing briefing, String municipality) {
        var edition = briefing.edition();
        return edition == null
                ? AnnexView.of(composed(briefing, municipality), null)
                : frozen(actor, edition, municipality);
    }

    private List<BriefingTheme> composed(Briefing briefing) {
        var rows = briefings.rows(briefing.region(), briefing.halfYear());
        return new BriefingComposer(rows, directory::bodyReference).as(Circle.SECRETARIAT);
    }

    private AnnexDocument composed(Briefing briefing, String municipality) {
        if (!recipients(briefing).contains(municipality)) throw Problem.notFound();
        return annexes.compose(briefing, List.of(municipality)).getFirst().document();
    }

    private List<String> recipients(Briefing briefing) {
        return memberships.municipalities(briefing.region(), clock.today());
    }

    private List<BriefingTheme> frozen(Actor actor, UUID edition) {
        var reading = editions.read(actor, edition);
        return editions.parse(reading, BriefingDocument.class).themes();
    }

    private AnnexView frozen(Actor actor, UUID edition, String municipality) {
        var reading = editions.part(actor, edition, municipality).orElseThrow(Problem::notFound);
        var card = reading.card();
        return AnnexView.of(
                editions.parse(reading, AnnexDocument.class),
                Reference.to("editions", card.id(), card.title()));
    }

    private List<String> addressees(Actor actor, UUID edition) {
        return editions.addressees(actor, edition);
    }

    private BriefingView view(
            Actor actor, Briefing briefing, List<BriefingTheme> themes, List<String> recipients) {
        var self = Href.to("briefings", briefing.id());
        return new BriefingView(
                self,
                self,
                briefing.id(),
                Tagged.tag(briefing.version()),
                briefing.title(),
                briefing.introduction(),
                directory.region(briefing.region()),
                briefing.halfYear().toString(),
                briefing.state(),
                briefing.publishedAt(),
                BriefingCardView.edition(briefing),
                themes,
                recipients.stream().map(each -> link(briefing, each)).toList(),
                policy.permitted(actor, briefing));
    }

    private AnnexLink link(Briefing briefing, String municipality) {
        return new AnnexLink(
                Href.to("briefings", briefing.id(), "annexes", municipality),
                directory.organization(municipality));
    }
}
