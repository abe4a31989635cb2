package be.doorstroom.matrix;

import java.util.Arrays;

/// Where a meeting stands when an operation of the matrix is called.
enum Situation {
    ANY("any"),
    AGENDA_DRAFT("agenda draft"),
    PROPOSAL_DRAFT("proposal draft"),
    PROPOSAL_SUBMITTED("proposal submitted"),
    MEETING_CANCELLED("meeting cancelled"),
    AGENDA_BODY_ONLY("agenda body only"),
    AGENDA_APPROVED("agenda approved"),
    AGENDA_COUNCILS("agenda councils"),
    AGENDA_PUBLIC("agenda public"),
    AGENDA_RECALLED("agenda recalled"),
    AGENDA_REDRAFTED("agenda redrafted"),
    MINUTES_DRAFT("minutes draft"),
    MINUTES_IN_REVIEW("minutes in review"),
    MINUTES_APPROVED("minutes approved"),
    MINUTES_FETCHED("minutes fetched"),
    MINUTES_COUNCILS("minutes councils"),
    MINUTES_PUBLIC("minutes public"),
    MINUTES_RECALLED("minutes recalled"),
    MINUTES_IN_CORRECTION("minutes in correction"),
    BRIEFING_DRAFT("briefing draft"),
    BRIEFING_PUBLISHED("briefing published");

    private final String words;

    Situation(String words) {
        this.words = words;
    }

    /// @throws IllegalArgumentException when the matrix names one that nobody can set up
    static Situation of(String words) {
        return Arrays.stream(values())
                .filter(situation -> situation.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no situation: " + words));
    }

    boolean isOfApprovedMinutes() {
        return compareTo(MINUTES_APPROVED) >= 0;
    }

    @Override
    public String toString() {
        return words;
    }
}
