package be.doorstroom.dossier;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.problem.Issue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dossier to load; its id is given, so that it is loaded once.
public record LoadedDossier(
        @NotNull UUID id,
        @NotBlank @Size(max = 40) String region,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String summary,
        @Nullable @Size(max = 80) String theme,
        @NotNull Triage triage,
        @NotNull Circle circle,
        @Nullable @Size(max = 80) String body,
        @Nullable @Size(max = 20) List<@Valid @NotNull Phase> phases,
        @Nullable @Size(max = 60) List<@Valid @NotNull Study> studies,
        @NotBlank @Size(max = 300) String source) {

    /// What is wrong with it in itself.
    public List<Issue> faults() {
        return text().issues();
    }

    DossierChange text() {
        return new DossierChange(title, summary, theme, triage, circle, body, phases, studies);
    }
}
