package be.doorstroom.bottleneck;

import be.doorstroom.access.Circle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator writes of a bottleneck.
public record BottleneckChange(
        @NotBlank
                @Size(max = 300)
                @Schema(examples = "Sectorale decreten vs. decreet lokaal bestuur")
                String statement,
        @Nullable @Size(max = 4000) @Schema(description = "Plain text") String explanation,
        @Nullable
                @Size(max = 2000)
                @Schema(
                        description = "What the region asks of whoever can solve it",
                        examples = "Wegwerken knelpunten decreten")
                String asked,
        @NotNull BottleneckLevel level,
        @NotNull @Schema(description = "Who of the region sees it") Circle circle,
        @Nullable
                @Size(max = 20)
                @Schema(description = "Themes of the region", examples = "[\"midwest-bestuur\"]")
                List<String> themes) {

    /// The themes, each once.
    public List<String> filed() {
        return themes == null ? List.of() : themes.stream().distinct().toList();
    }
}
