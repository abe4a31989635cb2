package be.doorstroom.bundle;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Rights;
import be.doorstroom.document.DocumentService;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.PdfFormat;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Digests;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The steps of writing a bundle, each a transaction of its own: taking the task that is due,
/// looking up what belongs into it, reading one paper after another, keeping the archive.
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BundleRoundService {
    /// Longer than any paper takes, and what a task waits for when its node fell.
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final BundleTasks tasks;
    private final BundlePapers papers;
    private final Rights rights;
    private final EditionService editions;
    private final DocumentService documents;
    private final PdfFormat pdf;
    private final Directory directory;
    private final HouseClock clock;

    BundleRoundService(
            BundleTasks tasks,
            BundlePapers papers,
            Rights rights,
            EditionService editions,
            DocumentService documents,
            PdfFormat pdf,
            Directory directory,
            HouseClock clock) {
        this.tasks = tasks;
        this.papers = papers;
        this.rights = rights;
        this.editions = editions;
        this.documents = documents;
        this.pdf = pdf;
        this.directory = directory;
        this.clock = clock;
    }

    /// The next task, for this node alone until its lease ends.
    Optional<BundleTicket> take() {
        var now = clock.now();
        return tasks.due(now)
                .filter(task -> task.begin(now, now.plus(LEASE)))
                .map(task -> new BundleTicket(task.id(), task.attempts()));
    }

    /// What is to be written, as the asker may read it now; absent when the task is not this
    /// attempt's any more or the asker may not come in.
    Optional<BundleWork> open(BundleTicket ticket) {
        var task = tasks.held(ticket).orElse(null);
        if (task == null) return Optional.empty();
        var reader = asker(task);
        if (reader.isEmpty()) {
            task.fail(BundleFailure.ACCESS_ENDED, clock.now());
            return Optional.empty();
        }
        var found = papers.ofYear(reader.get(), task.body(), task.year());
        task.count(found.size());
        return Optional.of(new BundleWork(ticket, reader.get(), cover(task), found));
    }

    /// As [Rights] knows the asker at this moment.
    private Optional<Actor> asker(BundleTask task) {
        var account = task.account();
        return account != null
                ? rights.ofAccount(account)
                : rights.ofAccessToken(Objects.requireNonNull(task.accessToken()));
    }

    private BundleCover cover(BundleTask task) {
        var regions =
                directory.body(task.body()).stream()
                        .flatMap(body -> body.regions().stream())
                        .map(directory::region)
                        .map(region -> Objects.requireNonNullElse(region.title(), region.id()))
                        .collect(Collectors.joining(", "));
        return new BundleCover(directory.bodyReference(task.body()), regions, task.year());
    }

    /// A paper with its bytes; absent when it was recalled meanwhile.
    Optional<BundleDocument> read(BundleWork work, BundlePaper paper) {
        return editions.find(work.reader(), paper.edition())
                .map(reading -> new BundleDocument(paper, reading, documents.write(reading, pdf)));
    }

    /// @return whether this attempt still counts
    boolean note(BundleTicket ticket, int written) {
        return tasks.note(ticket, written, clock.now().plus(LEASE));
    }

    /// Keeps the archive, unless the asker may not come in any more.
    void finish(BundleTicket ticket, byte[] bytes) {
        tasks.held(ticket)
                .ifPresent(task -> {
                    if (asker(task).isEmpty()) {
                        task.fail(BundleFailure.ACCESS_ENDED, clock.now());
                        return;
                    }
                    task.finish(Digests.sha256(bytes), clock.now());
                    tasks.keep(task.id(), bytes);
                });
    }

    void fail(BundleTicket ticket, BundleFailure why) {
        tasks.held(ticket).ifPresent(task -> task.fail(why, clock.now()));
    }

    /// Waits for another attempt, as long as there is one.
    void postpone(BundleTicket ticket) {
        tasks.held(ticket).ifPresent(task -> task.retry(clock.now()));
    }

    /// Lets the next start, or another node, go on at once.
    void release(BundleTicket ticket) {
        tasks.release(ticket);
    }

    void tidy() {
        tasks.forget(clock.now());
    }
}
