package be.doorstroom.obligation;

import static be.doorstroom.obligation.Receiver.COLLEGES;
import static be.doorstroom.obligation.Receiver.COMMITTEES;
import static be.doorstroom.obligation.Receiver.COUNCILS;
import static be.doorstroom.obligation.Receiver.DIRECTORS;
import static be.doorstroom.obligation.Receiver.MEMBERS;
import static be.doorstroom.obligation.Receiver.SUBSTITUTES;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A kind of paper that flows on, with the usual rule and what of it a region cannot change: who
/// comes needs the agenda, who was there the minutes; colleges get the minutes each month and
/// councils a briefing each half-year by article 8 of the Regiodecreet (seed 003).
public enum Paper {
    /// With its convocation; to be acknowledged before the meeting begins.
    AGENDA,
    MINUTES_REVIEW,
    MINUTES,
    BRIEFING;

    /// Who always gets it.
    Set<Receiver> required() {
        return switch (this) {
            case AGENDA -> EnumSet.of(MEMBERS, SUBSTITUTES);
            case MINUTES_REVIEW -> EnumSet.of(MEMBERS);
            case MINUTES -> EnumSet.of(MEMBERS, COLLEGES);
            case BRIEFING -> EnumSet.of(COUNCILS);
        };
    }

    /// Who gets it unless the region chose otherwise.
    private Set<Receiver> usual() {
        return switch (this) {
            case AGENDA -> EnumSet.of(MEMBERS, SUBSTITUTES, DIRECTORS, COLLEGES);
            case MINUTES_REVIEW -> EnumSet.of(MEMBERS);
            case MINUTES -> EnumSet.of(MEMBERS, DIRECTORS, COLLEGES);
            case BRIEFING -> EnumSet.of(COUNCILS);
        };
    }

    /// Everybody to whom it may go.
    Set<Receiver> receivers() {
        return this == BRIEFING ? EnumSet.of(COUNCILS, COMMITTEES) : usual();
    }

    /// Whether it should be acknowledged in a number of days.
    boolean hasTerm() {
        return usualDays() != null;
    }

    ObligationRule usualRule() {
        return new ObligationRule(this, usual(), usualDays());
    }

    private @Nullable Integer usualDays() {
        return switch (this) {
            case AGENDA -> null;
            case MINUTES_REVIEW -> 14;
            case MINUTES, BRIEFING -> 30;
        };
    }
}
