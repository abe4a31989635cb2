package be.doorstroom.document;

import be.doorstroom.access.Circle;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a coordinator sends to release an edition to circles, or to recall it from them.
public record ReleaseChange(@NotEmpty @Size(max = 4) List<NewRelease> items) {
    /// The state that one circle must get: `released` or `withdrawn`.
    public record NewRelease(@NotNull Circle circle, @NotNull ReleaseState status) {}

    Map<Circle, ReleaseState> byCircle() {
        return items.stream()
                .filter(each -> each.circle() != Circle.SECRETARIAT)
                .collect(
                        Collectors.toMap(
                                NewRelease::circle, NewRelease::status, (one, two) -> two));
    }
}
