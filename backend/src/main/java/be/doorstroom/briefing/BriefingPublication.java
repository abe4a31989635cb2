package be.doorstroom.briefing;

import be.doorstroom.access.Circle;
import be.doorstroom.briefing.AnnexComposer.Annex;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.EditionToFreeze;
import be.doorstroom.document.NewEdition;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Freezes a briefing with an annex for each municipality, in as many statements for eighteen of
/// them as for ten.
@ApplicationScoped
class BriefingPublication {
    /// A briefing has one edition.
    static final String LETTER = "A";

    /// Councils get it; mayors, directors and colleges may read what their councils read.
    private static final Set<Circle> RELEASED =
            EnumSet.of(Circle.BODY, Circle.DIRECTORS, Circle.COUNCILS);

    private final Briefings briefings;
    private final AnnexComposer annexes;
    private final EditionService editions;
    private final MembershipService memberships;
    private final Directory directory;
    private final HouseClock clock;

    BriefingPublication(
            Briefings briefings,
            AnnexComposer annexes,
            EditionService editions,
            MembershipService memberships,
            Directory directory,
            HouseClock clock) {
        this.briefings = briefings;
        this.annexes = annexes;
        this.editions = editions;
        this.memberships = memberships;
        this.directory = directory;
        this.clock = clock;
    }

    /// The frozen edition and the SHA-256 of what it holds.
    record Frozen(UUID edition, String proof) {}

    Frozen freeze(Briefing briefing) {
        var edition = edition(briefing);
        var rows = briefings.rows(briefing.region(), briefing.halfYear());
        var composer = new BriefingComposer(rows, directory::bodyReference);
        List<EditionToFreeze> wishes = new ArrayList<>();
        wishes.add(
                new EditionToFreeze(
                        edition, circle -> document(briefing, edition, composer.as(circle))));
        annexes.compose(briefing, memberships.municipalities(briefing.region(), clock.today()))
                .forEach(annex -> wishes.add(part(edition, annex)));
        return new Frozen(edition.id(), editions.freeze(wishes, RELEASED).getFirst());
    }

    private NewEdition edition(Briefing briefing) {
        var conference =
                directory
                        .conference(briefing.region())
                        .orElseThrow(() ->
                                Problem.conflict(
                                        "This region has no mayors' conference to speak for."));
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.BRIEFING,
                briefing.region(),
                conference.id(),
                null,
                briefing.title(),
                LETTER,
                null,
                null,
                null);
    }

    private BriefingDocument document(
            Briefing briefing, NewEdition edition, List<BriefingTheme> themes) {
        return new BriefingDocument(
                BriefingDocument.TYPE,
                Href.to("editions", edition.id()),
                LETTER,
                clock.now().atZone(HouseClock.ZONE).toOffsetDateTime(),
                Reference.to("briefings", briefing.id(), briefing.title()),
                directory.region(briefing.region()),
                briefing.halfYear().toString(),
                briefing.title(),
                briefing.introduction(),
                themes);
    }

    private static EditionToFreeze part(NewEdition whole, Annex annex) {
        var edition =
                new NewEdition(
                        annex.edition(),
                        EditionKind.BRIEFING_ANNEX,
                        whole.region(),
                        whole.body(),
                        null,
                        annex.document().title(),
                        LETTER,
                        null,
                        whole.id(),
                        annex.municipality());
        return new EditionToFreeze(edition, annex.document()::as);
    }
}
