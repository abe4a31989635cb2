package be.doorstroom.outcome;

import be.doorstroom.access.Circle;
import be.doorstroom.region.OutcomeType;
import java.util.UUID;

/// What a body took with a point, as it is told to the bodies that take the point after it.
///
/// @param approved whether the minutes in which it stands are approved
public record GivenOutcome(
        UUID agendaItem, OutcomeType type, String text, Circle circle, boolean approved) {

    static GivenOutcome of(Outcome outcome) {
        return new GivenOutcome(
                outcome.agendaItem(),
                outcome.type(),
                outcome.text(),
                outcome.circle(),
                outcome.isSettled());
    }
}
