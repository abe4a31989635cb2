package be.doorstroom.bundle;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A bundle that was asked for, and how far it is.
@Schema(name = "BundleTask")
public record BundleTaskView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference body,
        @Schema(examples = "2026") int year,
        BundleState status,
        @Schema(description = "How many are to be written; 0 until it runs", examples = "24")
                int documents,
        @Schema(description = "How many of them are written", examples = "7") int written,
        Instant requestedAt,
        @Nullable Instant doneAt,
        @Nullable @Schema(description = "When the task and its bundle are gone") Instant expiresAt,
        @Nullable @Schema(description = "Why there is no bundle") BundleFailure failure,
        @Nullable @Schema(description = "Where the bundle is, once it is done") Href bundle,
        List<String> permitted)
        implements Tagged {

    static BundleTaskView of(BundleTask task, Reference body) {
        var self = Href.to("bundleTasks", task.id());
        return new BundleTaskView(
                self,
                self,
                task.id(),
                Tagged.tag(task.version()),
                body,
                task.year(),
                task.state(),
                task.documents(),
                task.written(),
                task.requestedAt(),
                task.doneAt(),
                task.expiresAt(),
                task.failure(),
                task.state() == BundleState.DONE ? Href.to("bundles", task.id()) : null,
                List.of("removeBundleTask"));
    }

    boolean isUnderWay() {
        return status.isUnderWay();
    }
}
