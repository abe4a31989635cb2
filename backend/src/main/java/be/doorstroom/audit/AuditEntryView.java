package be.doorstroom.audit;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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
        @Nullable @Schema(description = "The account that did it; absent for a token")
                Reference account,
        @Nullable @Schema(description = "SHA-256 of what was frozen") String proof,
        Instant at,
        @Nullable String hash) {

    private static final int UUID_LENGTH = 36;

    static AuditEntryView of(AuditEntry entry, Set<UUID> accounts) {
        return new AuditEntryView(
                Href.to("auditEntries"),
                entry.id(),
                entry.sequence(),
                entry.type(),
                entry.subjectKind(),
                entry.subjectId(),
                some(entry.region()),
                entry.by(),
                account(entry.by())
                        .filter(accounts::contains)
                        .map(id -> Reference.to("accounts", id, null))
                        .orElse(null),
                some(entry.proof()),
                entry.at(),
                entry.hash());
    }

    /// Tokens and the house itself have no account.
    static Optional<UUID> account(String by) {
        return by.length() == UUID_LENGTH ? Optional.of(UUID.fromString(by)) : Optional.empty();
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
