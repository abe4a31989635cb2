package be.doorstroom.loading;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An import as the API shows it.
@Schema(name = "ImportTask")
public record ImportTaskView(
        Href self,
        UUID id,
        String etag,
        boolean dryRun,
        ImportState status,
        @Schema(description = "How many records were sent", examples = "194") int records,
        @Schema(description = "Every fault, by record") List<Issue> issues,
        Instant startedAt)
        implements Tagged {}
