package be.doorstroom.admission;

import be.doorstroom.access.ChangesRights;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to accounts.
public sealed interface AdmissionEvent extends ChangesRights {
    UUID id();

    @Override
    default Subject subject() {
        return Subject.of("account", id());
    }

    @Override
    default String region() {
        return "";
    }

    /// Somebody was invited, or invited again.
    record AccountInvited(UUID id, String by) implements AdmissionEvent {
        @Override
        public String type() {
            return "accountInvited";
        }
    }

    /// Function, address or administration of an account were corrected.
    record AccountChanged(UUID id, String by) implements AdmissionEvent {
        @Override
        public String type() {
            return "accountChanged";
        }
    }

    /// An account ended, with all its sessions.
    record AccountEnded(UUID id, String by) implements AdmissionEvent {
        @Override
        public String type() {
            return "accountEnded";
        }
    }

    /// Name, address and password of an account were erased.
    record AccountErased(UUID id, String by) implements AdmissionEvent {
        @Override
        public String type() {
            return "accountErased";
        }
    }

    /// Somebody who gave a user name or an address asked for a new password.
    record PasswordResetAsked(UUID id, String by) implements AdmissionEvent {
        @Override
        public String type() {
            return "passwordResetAsked";
        }
    }

    /// A link was spent: the account has a new password.
    record PasswordChosen(UUID id, String by) implements AdmissionEvent {
        @Override
        public String type() {
            return "passwordChosen";
        }
    }
}
