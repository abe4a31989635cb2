package be.doorstroom.outcome;

import be.doorstroom.access.Circle;
import be.doorstroom.region.OutcomeType;
import java.util.UUID;

/// An outcome as other rooms need it.
public record OutcomeCard(
        UUID id, String region, String body, UUID meeting, OutcomeType type, Circle circle) {

    static OutcomeCard of(Outcome outcome) {
        return new OutcomeCard(
                outcome.id(),
                outcome.region(),
                outcome.body(),
                outcome.meeting(),
                outcome.type(),
                outcome.circle());
    }
}
