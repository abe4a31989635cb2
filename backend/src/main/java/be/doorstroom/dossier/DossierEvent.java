package be.doorstroom.dossier;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to dossiers.
public sealed interface DossierEvent extends DomainEvent {
    UUID id();

    @Override
    default Subject subject() {
        return Subject.of("dossier", id());
    }

    /// A dossier was opened.
    record DossierOpened(UUID id, String region, String by) implements DossierEvent {
        @Override
        public String type() {
            return "dossierOpened";
        }
    }

    /// Its text, its place on the policy agenda, its phases or its studies are other ones.
    record DossierChanged(UUID id, String region, String by) implements DossierEvent {
        @Override
        public String type() {
            return "dossierChanged";
        }
    }

    /// The region works on it no more.
    record DossierClosed(UUID id, String region, String by) implements DossierEvent {
        @Override
        public String type() {
            return "dossierClosed";
        }
    }

    /// The region takes it up again.
    record DossierReopened(UUID id, String region, String by) implements DossierEvent {
        @Override
        public String type() {
            return "dossierReopened";
        }
    }
}
