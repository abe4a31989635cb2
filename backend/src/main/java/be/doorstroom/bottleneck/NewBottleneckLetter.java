package be.doorstroom.bottleneck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A note in which a bottleneck was sent in, or a reply to one.
public record NewBottleneckLetter(
        @Nullable
                @Size(max = 40)
                @Schema(description = "For which region; needed by whoever coordinates several")
                String region,
        @NotNull LetterKind kind,
        @NotNull @Schema(description = "Not after today", examples = "2020-06-30") LocalDate dated,
        @NotBlank @Size(max = 200) @Schema(examples = "Knelpuntennota juni 2020") String title,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "To whom a note went, from whom a reply came",
                        examples = "Agentschap Binnenlands Bestuur")
                String party,
        @Nullable @Size(max = 4000) @Schema(description = "What it says, in short") String text,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = "https?://\\S+")
                @Schema(description = "Where it can be read")
                String link) {}
