package be.doorstroom.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known of a point beside its own agenda.
///
/// @param twin the other agenda on which it stands at once
/// @param trail the bodies that had it before, the first one first
/// @param forwardedTo the agendas to which it was put forward from here
/// @param permitted names of operations of the reader on it
public record Background(
        @Nullable PointPlace twin,
        List<TrailStep> trail,
        List<PointPlace> forwardedTo,
        List<String> permitted) {
    public static final Background NONE = new Background(null, List.of(), List.of(), List.of());
}
