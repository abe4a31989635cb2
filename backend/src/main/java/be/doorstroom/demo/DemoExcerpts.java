package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.decision.DecisionFilter;
import be.doorstroom.decision.DecisionService;
import be.doorstroom.decision.DecisionView;
import be.doorstroom.delivery.DeliveryService;
import be.doorstroom.excerpt.ExcerptRequestView;
import be.doorstroom.excerpt.ExcerptService;
import be.doorstroom.excerpt.NewExcerptRequest;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/// Municipalities that ask for excerpts: one has it, one waits for it to be issued, and of one it
/// was issued and not fetched yet.
@ApplicationScoped
class DemoExcerpts {
    private static final String PROMPT = "36015";
    private static final String SLOW = "36006";

    private final DecisionService decisions;
    private final ExcerptService excerpts;
    private final DeliveryService deliveries;

    DemoExcerpts(DecisionService decisions, ExcerptService excerpts, DeliveryService deliveries) {
        this.decisions = decisions;
        this.excerpts = excerpts;
        this.deliveries = deliveries;
    }

    void askAndReturn(DemoSitting sitting) {
        var director = sitting.region().holder(PROMPT, Office.DIRECTOR);
        var edition = issue(sitting, ask(sitting, director, PROMPT));
        deliveries.retrieve(director, edition);
        var slow = sitting.region().holder(SLOW, Office.DIRECTOR);
        issue(sitting, ask(sitting, slow, SLOW));
    }

    /// The municipality that is visited waits for it.
    void ask(DemoSitting sitting) {
        var visited = sitting.region().visited();
        ask(sitting, sitting.region().holder(visited, Office.DIRECTOR), visited);
    }

    private ExcerptRequestView ask(DemoSitting sitting, Actor director, String municipality) {
        var decision = last(sitting);
        return excerpts.ask(director, decision.id(), new NewExcerptRequest(municipality));
    }

    private UUID issue(DemoSitting sitting, ExcerptRequestView request) {
        var issued = excerpts.issue(sitting.region().coordinator(), request.id(), IfMatch.any());
        return UUID.fromString(Objects.requireNonNull(issued.edition(), "was issued").id());
    }

    private DecisionView last(DemoSitting sitting) {
        var filter = new DecisionFilter(null, null, null, sitting.id(), null, PageSize.LARGEST);
        return decisions.list(sitting.region().coordinator(), filter).items().getLast();
    }
}
