package be.doorstroom.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A body to load. `prepares` and `twin` name other bodies.
public record NewBody(
        @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9-]+") String id,
        @NotNull BodyKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty List<String> regions,
        @Nullable @Size(max = 40) String organization,
        @Nullable NewRhythm rhythm,
        @Nullable List<String> prepares,
        @Nullable @Size(max = 80) String twin,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean approvedInSilence,
        @Nullable Boolean mailsEditions,
        @Nullable @Size(max = 1000) String note,
        @NotBlank @Size(max = 300) String source) {

    public NewBody {
        approvedInSilence = Boolean.TRUE.equals(approvedInSilence);
        mailsEditions = Boolean.TRUE.equals(mailsEditions);
        prepares = Objects.requireNonNullElse(prepares, List.of());
    }

    /// How often a body meets: an RFC 5545 rule, and whether a source says so.
    public record NewRhythm(
            @Nullable @Size(max = 200) String rule,
            boolean known,
            @Nullable @Size(max = 500) String note) {}
}
