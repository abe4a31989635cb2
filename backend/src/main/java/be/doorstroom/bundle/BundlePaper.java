package be.doorstroom.bundle;

import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.time.HouseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An edition that belongs into a bundle, with the meeting that it is of.
record BundlePaper(UUID edition, EditionKind kind, String meeting, Instant startsAt) {
    LocalDate date() {
        return HouseClock.dateOf(startsAt);
    }

    /// As a file is called, without its extension: `2026-03-12 Agenda Burgemeestersoverleg`.
    ///
    /// @param copy from 1 on, for papers that would be called the same; it stands before what may
    ///   be cut
    String name(int copy) {
        var which = copy == 1 ? "" : " (" + copy + ")";
        return date() + " " + word() + which + " " + meeting;
    }

    /// What a reader calls it.
    String word() {
        return switch (kind) {
            case CONVOCATION -> "Bijeenroeping";
            case AGENDA -> "Agenda";
            case MINUTES -> "Verslag";
            case SITUATION_MESSAGE,
                    AGENDA_SLOT,
                    MINUTES_REVIEW,
                    BRIEFING,
                    BRIEFING_ANNEX,
                    EXCERPT ->
                    throw new IllegalStateException("no bundle holds a " + kind);
        };
    }
}
