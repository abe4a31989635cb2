package be.doorstroom.loading;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Tagged;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Imports by administrators, with a dry run and every fault by record.
@ApplicationScoped
public class ImportService {
    private final ImportTasks tasks;
    private final LoadingService loading;
    private final Events events;
    private final ObjectMapper json;
    private final HouseClock clock;

    ImportService(
            ImportTasks tasks,
            LoadingService loading,
            Events events,
            ObjectMapper json,
            HouseClock clock) {
        this.tasks = tasks;
        this.loading = loading;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public ImportTaskView start(Actor actor, NewImportTask wish) {
        requireAdministrator(actor);
        var issues = loading.check(wish.data());
        if (issues.isEmpty() && !wish.dryRun()) loading.load(wish.data());
        var state = issues.isEmpty() ? ImportState.DONE : ImportState.FAILED;
        var task =
                new ImportTask(
                        wish.dryRun(),
                        state,
                        wish.data().size(),
                        written(issues),
                        actor.id(),
                        clock.now());
        tasks.persistAndFlush(task);
        events.publish(new LoadingEvent.Imported(task.id(), actor.id()));
        return view(task);
    }

    public ImportTaskView get(Actor actor, UUID id) {
        requireAdministrator(actor);
        return view(tasks.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    private ImportTaskView view(ImportTask task) {
        return new ImportTaskView(
                Href.to("importTasks", task.id()),
                task.id(),
                Tagged.tag(task.version()),
                task.isDryRun(),
                task.state(),
                task.records(),
                read(task.issues()),
                task.startedAt());
    }

    private String written(List<Issue> issues) {
        try {
            return json.writeValueAsString(issues);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Issue> read(String issues) {
        try {
            return json.readValue(issues, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.isAdministrator()) {
            throw Problem.missingPermission("Regions are imported by administrators.");
        }
    }
}
