package be.doorstroom.bottleneck;

import be.doorstroom.access.Circle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bottleneck of a region file, with the note in which it was sent in where the source names one.
public record LoadedBottleneck(
        @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+") String id,
        @NotBlank @Size(max = 40) String region,
        @NotBlank @Size(max = 300) String statement,
        @Nullable @Size(max = 4000) String explanation,
        @Nullable @Size(max = 2000) String asked,
        @NotNull BottleneckLevel level,
        @NotNull Circle circle,
        @Nullable @Size(max = 20) List<String> themes,
        @Nullable @Size(max = 20) List<NewBottleneckLetter> letters,
        @NotBlank @Size(max = 300) String source) {

    public BottleneckChange text() {
        return new BottleneckChange(statement, explanation, asked, level, circle, themes);
    }

    List<NewBottleneckLetter> allLetters() {
        return letters == null ? List.of() : letters;
    }
}
