package be.doorstroom.minutes;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Approves what nobody remarked on in time, where the rule of the body was "no remarks = approved"
/// when the review was opened. Each in a transaction of its own: one that fails is tried again in
/// the next round and holds up no other.
@ApplicationScoped
class SilentApprovalService {
    private static final Logger LOG = Logger.getLogger(SilentApprovalService.class);

    private final MinutesPublicationService publication;

    SilentApprovalService(MinutesPublicationService publication) {
        this.publication = publication;
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void approveWhatIsDue() {
        publication.unremarked().forEach(this::approve);
    }

    private void approve(UUID meeting) {
        try {
            publication.approveUnremarked(meeting);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The minutes of meeting %s are not approved yet", meeting);
        }
    }
}
