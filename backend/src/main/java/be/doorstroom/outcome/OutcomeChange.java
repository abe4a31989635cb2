package be.doorstroom.outcome;

import be.doorstroom.access.Circle;
import be.doorstroom.region.OutcomeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a coordinator may change of an outcome until the minutes are approved.
public record OutcomeChange(
        @NotNull OutcomeType type,
        @NotBlank @Size(max = 4000) String text,
        @NotNull Circle circle) {
    /// The same, but never more open than its point.
    OutcomeChange within(Circle point) {
        return new OutcomeChange(type, text, Circle.strictest(circle, point));
    }

    static OutcomeChange of(Outcome outcome) {
        return new OutcomeChange(outcome.type(), outcome.text(), outcome.circle());
    }
}
