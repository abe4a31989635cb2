package be.doorstroom.file;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.region.Directory;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Taking files in, and giving them to those who may have them.
@ApplicationScoped
public class FileService {
    /// How long a file waits for somebody to attach it.
    static final Duration KEPT = Duration.ofDays(7);

    private final StoredFiles files;
    private final FilePolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    FileService(
            StoredFiles files,
            FilePolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.files = files;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// A file to download.
    @SuppressWarnings("ArrayRecordComponent")
    record Content(FileCard file, byte[] bytes) {}

    @Transactional
    public FileView upload(Actor actor, NewFile wish, Upload upload) {
        if (!actor.workingRegions().contains(wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        if (!policy.mayUpload(actor, wish.region())) {
            throw Problem.missingPermission("Files are uploaded by the region's coordinator.");
        }
        var type = FileType.of(upload.bytes()).orElseThrow(FileService::unknownType);
        requireEarlier(actor, wish);
        var file = new StoredFile(wish, type, upload, actor, clock.now());
        files.keep(file, upload.bytes());
        announce(actor, file);
        return FileView.of(file, directory);
    }

    public FileView get(Actor actor, UUID id) {
        return FileView.of(readable(actor, id), directory);
    }

    Content content(Actor actor, UUID id) {
        var card = readable(actor, id).card();
        return new Content(card, files.bytes(id));
    }

    /// Makes it its region's, for a room that attaches it.
    ///
    /// @throws Problem `resourceNotFound` when the actor does not have it or it is of another
    ///   region
    @Transactional(Transactional.TxType.MANDATORY)
    public FileCard attach(Actor actor, UUID id, String region) {
        var file =
                files.readable(policy.readable(actor), id)
                        .filter(each -> each.region().equals(region))
                        .orElseThrow(Problem::notFound);
        file.attach();
        return file.card();
    }

    /// As [#attach], for a room that had an earlier version.
    @Transactional(Transactional.TxType.MANDATORY)
    public void attach(UUID id, String region) {
        files.findByIdOptional(id)
                .filter(file -> file.region().equals(region))
                .orElseThrow(Problem::notFound)
                .attach();
    }

    /// By their ids, without asking who reads: for rooms that show them in their own circle.
    public Map<UUID, FileCard> cards(Collection<UUID> ids) {
        return files.of(ids).stream()
                .map(StoredFile::card)
                .collect(Collectors.toMap(FileCard::id, Function.identity()));
    }

    /// These files go out with an edition, each from its circle on.
    @Transactional(Transactional.TxType.MANDATORY)
    public void freeze(UUID edition, Map<UUID, Circle> circles) {
        files.keep(
                circles.entrySet().stream()
                        .map(each -> new EditionFile(edition, each.getKey(), each.getValue())));
    }

    @Scheduled(every = "1h")
    @Transactional
    void tidy() {
        files.forgetLoose(clock.now().minus(KEPT));
    }

    private void requireEarlier(Actor actor, NewFile wish) {
        var earlier = wish.replaces();
        if (earlier == null) return;
        var own =
                files.readable(policy.readable(actor), earlier)
                        .filter(file -> file.region().equals(wish.region()));
        if (own.isPresent()) return;
        var right = "must be a file of the region that you have";
        throw Problem.badRequest(Issue.invalid("query", "replaces", earlier, right));
    }

    private void announce(Actor actor, StoredFile file) {
        events.publish(new FileEvent.FileUploaded(file.id(), file.region(), actor.id()));
        Optional.ofNullable(file.replaces())
                .ifPresent(earlier ->
                        events.publish(
                                new FileEvent.FileReplaced(
                                        file.id(), earlier, file.region(), actor.id())));
    }

    private static Problem unknownType() {
        return Problem.badRequest(
                Issue.invalid(
                        "body",
                        "",
                        null,
                        "must be, by its bytes, one of " + FileType.names() + ", without macros"));
    }

    private StoredFile readable(Actor actor, UUID id) {
        return files.readable(policy.readable(actor), id).orElseThrow(actor::refusal);
    }
}
