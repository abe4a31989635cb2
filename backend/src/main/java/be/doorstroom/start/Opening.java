package be.doorstroom.start;

import be.doorstroom.access.FirstAdministratorService;
import be.doorstroom.demo.DemoService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// What happens before the first request: a demonstration fills its own database, an office without
/// administrator prints the code for the first one, and neither opens the other's database.
@ApplicationScoped
class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class);

    private final Installations installations;
    private final DemoService demo;
    private final FirstAdministratorService firstAdministrator;
    private final boolean isDemo;
    private final boolean isErrand;

    Opening(
            Installations installations,
            DemoService demo,
            FirstAdministratorService firstAdministrator,
            @ConfigProperty(name = "doorstroom.demo") boolean isDemo,
            @ConfigProperty(name = "doorstroom.errand") Optional<String> errand) {
        this.installations = installations;
        this.demo = demo;
        this.firstAdministrator = firstAdministrator;
        this.isDemo = isDemo;
        this.isErrand = errand.isPresent();
    }

    void open(@Observes StartupEvent starting) {
        if (isErrand) return;
        var known =
                QuarkusTransaction.requiringNew()
                        .call(() -> installations.findById(Installation.ONLY));
        if (known == null) {
            begin();
        } else if (known.isDemo() != isDemo) {
            throw new IllegalStateException(refusal(known.isDemo()));
        }
        if (!isDemo) firstAdministrator.newCode().ifPresent(Opening::print);
    }

    /// The mark comes last: a demonstration that was interrupted is refused, not half shown.
    private void begin() {
        if (isDemo) demo.fill();
        QuarkusTransaction.requiringNew()
                .run(() -> installations.persist(new Installation(isDemo)));
    }

    private static String refusal(boolean databaseIsDemo) {
        return databaseIsDemo
                ? "This database holds a demonstration. Start with DOORSTROOM_DEMO=true, or give"
                        + " the office a folder of its own in DOORSTROOM_DATA."
                : "This database belongs to an office. A demonstration needs a folder of its own in"
                        + " DOORSTROOM_DATA.";
    }

    private static void print(String code) {
        LOG.infof("There is no administrator yet. One-time code for the first one: %s", code);
    }
}
