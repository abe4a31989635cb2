package be.doorstroom.bottleneck;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a region answers to the bottleneck that another offers it.
@Schema(name = "BottleneckShareAnswer")
public record ShareAnswer(
        @NotNull @Schema(description = "shared or declined") ShareState status,
        @Nullable
                @Schema(
                        description =
                                "Who of the own region sees it, never wider than where it comes"
                                        + " from; `directors` when absent")
                Circle circle,
        @Nullable @Size(max = 20) @Schema(description = "Themes of the own region")
                List<String> themes,
        @Nullable
                @Size(max = 1000)
                @Schema(description = "Why it is declined", examples = "Speelt hier niet.")
                String reason) {

    Circle forWhom() {
        return circle == null ? Circle.DIRECTORS : circle;
    }

    List<String> filed() {
        return themes == null ? List.of() : themes.stream().distinct().toList();
    }

    /// @throws Problem `badRequest`
    void require() {
        if (status == ShareState.SHARED || status == ShareState.DECLINED) return;
        throw Problem.badRequest(
                Issue.invalid("body", "status", status, "must be shared or declined"));
    }
}
