package be.doorstroom.meeting;

import be.doorstroom.document.EditionKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far the papers of a meeting are, as far as a reader may know.
record MeetingProgress(@Nullable String agendaLetter, @Nullable String minutesStatus) {

    /// @param letters the latest letter of each kind of edition that the reader may have
    static MeetingProgress of(Meeting meeting, Map<EditionKind, String> letters, boolean drafts) {
        return new MeetingProgress(
                letters.get(EditionKind.AGENDA), minutesStatus(meeting, letters, drafts));
    }

    private static @Nullable String minutesStatus(
            Meeting meeting, Map<EditionKind, String> letters, boolean drafts) {
        if (letters.containsKey(EditionKind.MINUTES)) return "approved";
        if (letters.containsKey(EditionKind.MINUTES_REVIEW)) return "inReview";
        return drafts && MeetingCard.of(meeting).isHeld() ? "draft" : null;
    }
}
