package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to approve an agenda: the circles that get it at once. When `release`
/// is absent, body and directors do, councils and public do not.
public record NewAgendaVersion(
        @Nullable
                @Size(max = 5)
                @Schema(description = "The circles that get it now; body and directors if absent")
                Set<Circle> release) {

    Set<Circle> circles() {
        var wanted = Objects.requireNonNullElse(release, EnumSet.of(Circle.BODY, Circle.DIRECTORS));
        var circles = EnumSet.of(Circle.SECRETARIAT);
        circles.addAll(wanted);
        return circles;
    }
}
