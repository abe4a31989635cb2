package be.doorstroom.dossier;

import be.doorstroom.access.Circle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to open a dossier.
public record NewDossier(
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotBlank @Size(max = 200) @Schema(examples = "Knelpuntennota") String title,
        @Nullable @Size(max = 80) @Schema(examples = "midwest-bestuur") String theme,
        @Nullable @Size(max = 4000) String summary,
        @Nullable @Schema(description = "now if absent") Triage triage,
        @Nullable @Schema(description = "councils if absent") Circle circle,
        @Nullable
                @Size(max = 80)
                @Schema(
                        description = "The body that leads it",
                        examples = "midwest-mayors-conference")
                String body,
        @Nullable @Size(max = 20) List<@Valid @NotNull Phase> phases,
        @Nullable @Size(max = 60) List<@Valid @NotNull Study> studies) {

    /// A dossier with nothing but a title and a theme.
    public static NewDossier of(String region, String title, @Nullable String theme) {
        return new NewDossier(region, title, theme, null, null, null, null, null, null);
    }

    DossierChange text() {
        return new DossierChange(
                title,
                summary,
                theme,
                Objects.requireNonNullElse(triage, Triage.NOW),
                Objects.requireNonNullElse(circle, Circle.COUNCILS),
                body,
                phases,
                studies);
    }
}
