package be.doorstroom.excerpt;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.decision.DecisionPolicy;
import be.doorstroom.decision.DecisionService;
import be.doorstroom.decision.DecisionView;
import be.doorstroom.decision.ExcerptDocument;
import be.doorstroom.delivery.DeliveryEvent.DeliveryRetrieved;
import be.doorstroom.delivery.DispatchService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.NewEdition;
import be.doorstroom.document.VersionLetter;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Asking for an excerpt of a decision, issuing it to who asked, and seeing it return.
@ApplicationScoped
public class ExcerptService {
    /// An excerpt is restricted by its addressee.
    private static final Set<Circle> EVERY_CIRCLE = EnumSet.allOf(Circle.class);

    private final ExcerptRequests requests;
    private final ExcerptPolicy policy;
    private final DecisionService decisions;
    private final DecisionPolicy asking;
    private final EditionService editions;
    private final DispatchService dispatch;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ExcerptService(
            ExcerptRequests requests,
            ExcerptPolicy policy,
            DecisionService decisions,
            DecisionPolicy asking,
            EditionService editions,
            DispatchService dispatch,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.requests = requests;
        this.policy = policy;
        this.decisions = decisions;
        this.asking = asking;
        this.editions = editions;
        this.dispatch = dispatch;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ExcerptRequestView> list(Actor actor, ExcerptFilter filter) {
        return requests.readable(policy.readable(actor), filter).map(row -> view(actor, row));
    }

    public ExcerptRequestView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// By an office of a municipality that may read the decision; once for each of its offices.
    @Transactional
    public ExcerptRequestView ask(Actor actor, UUID decisionId, NewExcerptRequest wish) {
        var decision = decisions.get(actor, decisionId);
        var municipality = wish.municipality();
        var office =
                asking.asking(actor, municipality)
                        .filter(each -> directory.isMunicipality(municipality))
                        .orElseThrow(() ->
                                Problem.missingPermission(
                                        "Excerpts are asked by a municipality's own director or"
                                                + " council secretariat."));
        minutes(decision);
        if (requests.isAsked(decisionId, municipality, office)) {
            throw Problem.conflict("This excerpt was asked for already.");
        }
        var region = decision.region().id();
        var request = new ExcerptRequest(decisionId, region, municipality, office, clock.now());
        requests.persistAndFlush(request);
        events.publish(new ExcerptEvent.ExcerptAsked(request.id(), region, actor.id()));
        return get(actor, request.id());
    }

    /// Freezes the excerpt for who asked, and sends it to them.
    @Transactional
    public ExcerptRequestView issue(Actor actor, UUID id, IfMatch ifMatch) {
        var row = readable(actor, id);
        var request = row.request();
        if (!policy.mayIssue(actor, request.region())) {
            throw Problem.missingPermission("Excerpts are issued by the region's coordinator.");
        }
        if (request.state() != ExcerptState.ASKED) return view(actor, row);
        ifMatch.require(request.version());
        var decision = decisions.get(actor, request.decision());
        var edition = edition(decision, request);
        var document = document(decision, edition, request);
        editions.freeze(edition, circle -> document, EVERY_CIRCLE);
        request.issue(edition.id(), clock.now());
        dispatch.send(edition.id(), request.office(), request.region(), actor.id());
        requests.flush();
        events.publish(new ExcerptEvent.ExcerptIssued(id, request.region(), actor.id()));
        return view(actor, row);
    }

    /// The receipt of the excerpt is its return, in the same transaction.
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes DeliveryRetrieved retrieved) {
        if (retrieved.kind() != EditionKind.EXCERPT) return;
        requests.of(retrieved.edition())
                .filter(request -> request.state() == ExcerptState.ISSUED)
                .ifPresent(request -> {
                    request.comeBack(clock.now());
                    events.publish(
                            new ExcerptEvent.ExcerptReturned(
                                    request.id(), request.region(), retrieved.by()));
                });
    }

    private NewEdition edition(DecisionView decision, ExcerptRequest request) {
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.EXCERPT,
                request.region(),
                decision.body().id(),
                UUID.fromString(decision.meeting().id()),
                "Uittreksel besluit %s: %s".formatted(decision.number(), decision.title()),
                VersionLetter.after(0),
                null,
                UUID.fromString(minutes(decision).id()),
                request.municipality());
    }

    private ExcerptDocument document(
            DecisionView decision, NewEdition edition, ExcerptRequest request) {
        return new ExcerptDocument(
                ExcerptDocument.TYPE,
                Href.to("editions", edition.id()),
                clock.now().atZone(HouseClock.ZONE).toOffsetDateTime(),
                decision.body(),
                decision.region(),
                directory.organization(request.municipality()),
                minutes(decision),
                decision.number(),
                decision.decidedOn(),
                decision.title(),
                decision.text(),
                decision.vote().kind(),
                decision.vote().count());
    }

    private static Reference minutes(DecisionView decision) {
        var minutes = decision.minutes();
        if (minutes == null) {
            throw Problem.conflict("There is no excerpt before the minutes are approved.");
        }
        return minutes;
    }

    private ExcerptRow readable(Actor actor, UUID id) {
        return requests.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private ExcerptRequestView view(Actor actor, ExcerptRow row) {
        var request = row.request();
        var issues =
                request.state() == ExcerptState.ASKED && policy.mayIssue(actor, request.region());
        return ExcerptRequestView.of(row, directory, issues ? List.of("issueExcerpt") : List.of());
    }
}
