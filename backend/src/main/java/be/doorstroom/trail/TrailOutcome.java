package be.doorstroom.trail;

import be.doorstroom.access.Circle;
import be.doorstroom.region.OutcomeType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a body that prepared a point took with it, in the circle in which other bodies may read it.
@Schema(name = "TrailOutcome")
public record TrailOutcome(
        OutcomeType type,
        @Schema(examples = "De directeurs adviseren één concreet voorbeeld per sector.")
                String text,
        Circle circle,
        @Schema(description = "Whether the minutes in which it stands are approved")
                boolean approved) {

    /// What is for the members of one body is for no member of another: there it is the
    /// secretariat's.
    public static Circle elsewhere(Circle own) {
        return own == Circle.BODY ? Circle.SECRETARIAT : own;
    }
}
