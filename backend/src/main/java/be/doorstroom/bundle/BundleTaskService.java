package be.doorstroom.bundle;

import be.doorstroom.access.Actor;
import be.doorstroom.document.Frozen;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asking for a year of a body, following how far it is, and fetching it.
@ApplicationScoped
public class BundleTaskService {
    private static final int MOST_TASKS = 10;

    private final BundleTasks tasks;
    private final BundlePolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    BundleTaskService(
            BundleTasks tasks,
            BundlePolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.tasks = tasks;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// A bundle that is done.
    ///
    /// @param title what it is called by who keeps it
    record Bundle(UUID id, String title, String sha256) {
        String etag() {
            return '"' + sha256 + '"';
        }
    }

    public Slice<BundleTaskView> list(Actor actor, @Nullable Cursor after, int pageSize) {
        return tasks.readable(policy.readable(actor), clock.now(), after, pageSize).map(this::view);
    }

    public BundleTaskView get(Actor actor, UUID id) {
        return view(own(actor, id));
    }

    @Transactional
    public BundleTaskView ask(Actor actor, NewBundleTask wish) {
        if (!policy.mayAsk(actor, wish.body())) {
            throw Problem.badRequest(Issue.missingReference("body", wish.body()));
        }
        requireFewer(actor);
        var task = new BundleTask(actor, wish, clock.now());
        tasks.persistAndFlush(task);
        events.publish(new BundleEvent.BundleAsked(task.id(), actor.id()));
        return view(task);
    }

    private void requireFewer(Actor actor) {
        var open = tasks.readable(policy.readable(actor), clock.now(), null, MOST_TASKS);
        if (open.items().size() < MOST_TASKS) return;
        throw Problem.conflict(
                "You have %d bundles, which is the most. Remove one, or wait until one expires."
                        .formatted(MOST_TASKS));
    }

    /// With its bytes; whoever writes it stops.
    @Transactional
    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        var task = own(actor, id);
        ifMatch.require(task.version());
        tasks.delete(task);
        events.publish(new BundleEvent.BundleRemoved(id, actor.id()));
    }

    /// @throws Problem `resourceNotFound` unless it is the actor's own, done, and not over
    Bundle bundle(Actor actor, UUID id) {
        return Optional.of(own(actor, id))
                .filter(task -> task.state() == BundleState.DONE)
                .map(task -> new Bundle(id, cover(task).title(), digest(task)))
                .orElseThrow(Problem::notFound);
    }

    /// The bytes of one that was found before.
    Frozen bytes(Bundle bundle) {
        var bytes = tasks.bytes(bundle.id());
        if (bytes == null) throw Problem.notFound();
        return new Frozen(bytes, bundle.sha256());
    }

    private static String digest(BundleTask task) {
        return Objects.requireNonNull(task.sha256(), "what is done has a digest");
    }

    private BundleCover cover(BundleTask task) {
        return new BundleCover(directory.bodyReference(task.body()), "", task.year());
    }

    private BundleTask own(Actor actor, UUID id) {
        return tasks.readable(policy.readable(actor), clock.now(), id)
                .orElseThrow(Problem::notFound);
    }

    private BundleTaskView view(BundleTask task) {
        return BundleTaskView.of(task, directory.bodyReference(task.body()));
    }
}
