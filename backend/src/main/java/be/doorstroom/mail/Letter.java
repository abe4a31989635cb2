package be.doorstroom.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A letter to an account, or to somebody from outside. The address of an account is looked up when
/// it is sent, so that an erased address is written to no more.
///
/// @param purpose stable and unique: a letter with the same purpose is written once
/// @param region empty for what concerns the house alone
/// @param edition what it announces, if anything
/// @param organization for which organization it is received
public record Letter(
        String purpose,
        MailKind kind,
        Reader reader,
        String region,
        @Nullable UUID edition,
        @Nullable String organization,
        String subject,
        LetterText text,
        List<Enclosure> enclosures) {

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    /// Who gets it.
    public sealed interface Reader {
        /// @param id of the account
        record Insider(UUID id) implements Reader {}

        /// Somebody without account; the address is forgotten once the letter is sent.
        record Outsider(String function, String address) implements Reader {}
    }

    /// A file that goes along.
    public record Enclosure(String name, String mediaType, byte[] bytes) {
        public Enclosure {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
