package be.doorstroom.dossier;

import java.util.EnumSet;
import java.util.Set;

/// Whether a region still works on a dossier. One that was closed may be opened again.
public enum DossierState {
    OPEN,
    CLOSED;

    Set<DossierState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }
}
