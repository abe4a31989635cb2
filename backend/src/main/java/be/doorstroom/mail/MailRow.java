package be.doorstroom.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail without its text, with the function of who gets it.
record MailRow(
        UUID id,
        int version,
        MailKind kind,
        MailState state,
        String subject,
        String recipient,
        @Nullable UUID account,
        String region,
        @Nullable UUID edition,
        @Nullable String organization,
        Instant writtenAt,
        @Nullable Instant sentAt,
        Instant dueAt,
        int attempts,
        @Nullable String failure) {}
