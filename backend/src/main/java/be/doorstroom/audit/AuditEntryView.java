package be.doorstroom.audit;

import be.doorstroom.platform.web.Href;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An audit entry as the API shows it: ids only.
@Schema(name = "AuditEntry")
public record AuditEntryView(
        Href href,
        UUID id,
        @Nullable Long sequence,
        @Schema(examples = "agendaApproved") String type,
        @Schema(examples = "edition") String subjectKind,
        String subjectId,
        @Nullable @Schema(examples = "midwest") String region,
        @Schema(description = "The id of who did it") String by,
        @Nullable @Schema(description = "SHA-256 of what was frozen") String proof,
        Instant at,
        @Nullable String hash) {

    static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                Href.to("auditEntries"),
                entry.id(),
                entry.sequence(),
                entry.type(),
                entry.subjectKind(),
                entry.subjectId(),
                some(entry.region()),
                entry.by(),
                some(entry.proof()),
                entry.at(),
                entry.hash());
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
