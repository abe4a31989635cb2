package be.doorstroom.loading;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// One import by an administrator, and how it ended.
@Entity
@Table(name = "import_task")
class ImportTask {
    @Id private UUID id;
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private int records;
    private String issues;
    private String startedBy;
    private Instant startedAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected ImportTask() {}

    /// @param issues the faults as JSON
    ImportTask(
            boolean dryRun, ImportState state, int records, String issues, String by, Instant at) {
        this.id = TimeOrderedId.next();
        this.dryRun = dryRun;
        this.state = state;
        this.records = records;
        this.issues = issues;
        this.startedBy = by;
        this.startedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean isDryRun() {
        return dryRun;
    }

    ImportState state() {
        return state;
    }

    int records() {
        return records;
    }

    String issues() {
        return issues;
    }

    Instant startedAt() {
        return startedAt;
    }

    int version() {
        return version;
    }
}
