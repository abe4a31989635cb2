package be.doorstroom.delivery;

import be.doorstroom.mail.MailKind;
import be.doorstroom.mail.MailState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter about a delivery, with the function of who gets it and what became of it.
record LetterRow(
        UUID delivery,
        UUID mail,
        int version,
        MailKind kind,
        MailState state,
        String recipient,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
