package be.doorstroom.crisis;

import be.doorstroom.platform.web.Href;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the log as the API shows it.
@Schema(name = "CrisisLogEntry")
public record LogEntryView(
        Href href,
        Href self,
        UUID id,
        LogEntryKind kind,
        @Schema(examples = "Sporthal open voor opvang vanaf 20 uur.") String text,
        @Nullable @Schema(examples = "AD van Izegem") String responsible,
        Instant happenedAt,
        @Schema(examples = "Coördinator Midwest") String author,
        @Nullable @Schema(description = "The id of the entry that was wrong") UUID corrects,
        @Nullable @Schema(description = "The id of the entry that says how it was")
                UUID correctedBy) {

    static LogEntryView of(LogRow row) {
        var entry = row.entry();
        var self = Href.to("crisisMeetings", entry.meeting(), "logEntries", entry.id());
        return new LogEntryView(
                self,
                self,
                entry.id(),
                entry.kind(),
                entry.text(),
                entry.responsible(),
                entry.happenedAt(),
                entry.author(),
                entry.corrects(),
                row.correctedBy());
    }
}
