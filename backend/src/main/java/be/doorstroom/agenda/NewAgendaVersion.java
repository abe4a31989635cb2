package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.region.BodyKind;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to approve an agenda: the circles that get it at once. When `release`
/// is absent, body and directors do, councils only where the body informs them, the public does
/// not.
public record NewAgendaVersion(
        @Nullable
                @Size(max = 5)
                @Schema(
                        description =
                                "The circles that get it now; when absent body and directors,"
                                        + " and councils where the body informs them")
                Set<Circle> release) {

    Set<Circle> circles(BodyKind body) {
        var usual = EnumSet.of(Circle.BODY, Circle.DIRECTORS);
        if (body.isForCouncils()) usual.add(Circle.COUNCILS);
        var wanted = Objects.requireNonNullElse(release, usual);
        var circles = EnumSet.of(Circle.SECRETARIAT);
        circles.addAll(wanted);
        return circles;
    }
}
