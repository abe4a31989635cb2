package be.doorstroom.briefing;

import be.doorstroom.access.Circle;
import be.doorstroom.region.OutcomeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One outcome for the councils, with its point, its meeting, its dossier and its theme.
record BriefingRow(
        UUID outcome,
        OutcomeType type,
        String text,
        Circle circle,
        UUID item,
        String itemTitle,
        @Nullable String summary,
        UUID meeting,
        String meetingTitle,
        String body,
        Instant startsAt,
        @Nullable UUID dossier,
        @Nullable String dossierTitle,
        @Nullable Circle dossierCircle,
        @Nullable String theme,
        @Nullable String themeName) {

    /// Without its dossier where that is for a more closed circle: its theme stays.
    BriefingRow seenBy(Circle reader) {
        if (dossierCircle == null || reader.opens(dossierCircle)) return this;
        return new BriefingRow(
                outcome,
                type,
                text,
                circle,
                item,
                itemTitle,
                summary,
                meeting,
                meetingTitle,
                body,
                startsAt,
                null,
                null,
                null,
                theme,
                themeName);
    }
}
