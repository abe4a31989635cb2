package be.doorstroom.dossier;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.problem.Issue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator writes of a dossier.
///
/// @param body the body that leads it; a dossier of the circle `body` is for that body alone
public record DossierChange(
        @NotBlank @Size(max = 200) @Schema(examples = "Ruimtelijke regionale visie") String title,
        @Nullable @Size(max = 4000) @Schema(examples = "Een gemeenschappelijke visie op de ruimte.")
                String summary,
        @Nullable @Size(max = 80) @Schema(examples = "midwest-bestuur") String theme,
        @NotNull Triage triage,
        @NotNull @Schema(description = "Who may read it; body needs a body that leads it")
                Circle circle,
        @Nullable @Size(max = 80) @Schema(examples = "midwest-mayors-conference") String body,
        @Nullable
                @Size(max = 20)
                @Schema(description = "Kept in the order of their years; each name once")
                List<@Valid @NotNull Phase> phases,
        @Nullable @Size(max = 60) List<@Valid @NotNull Study> studies) {
    private static final Comparator<Phase> BY_YEARS =
            Comparator.comparing(Phase::fromYear)
                    .thenComparing(Phase::toYear, Comparator.nullsLast(Comparator.naturalOrder()));

    /// In the order of their years.
    List<Phase> orderedPhases() {
        return Objects.requireNonNullElse(phases, List.<Phase>of()).stream()
                .sorted(BY_YEARS)
                .toList();
    }

    List<Study> allStudies() {
        return Objects.requireNonNullElse(studies, List.of());
    }

    /// What is wrong with it in itself.
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        if (circle == Circle.BODY && body == null) {
            issues.add(issue("body", null, "must name the body for which alone it is"));
        }
        phaseIssues(issues);
        studyIssues(issues);
        return issues;
    }

    private void phaseIssues(List<Issue> issues) {
        Set<String> names = new HashSet<>();
        var all = Objects.requireNonNullElse(phases, List.<Phase>of());
        for (var i = 0; i < all.size(); i++) {
            var phase = all.get(i);
            var place = "phases[" + i + "]";
            if (!names.add(phase.name())) {
                issues.add(issue(place + ".name", phase.name(), "is the name of two phases"));
            }
            var last = phase.toYear();
            if (last != null && last < phase.fromYear()) {
                issues.add(issue(place + ".toYear", last, "must not be before fromYear"));
            }
        }
    }

    private void studyIssues(List<Issue> issues) {
        var names = orderedPhases().stream().map(Phase::name).collect(Collectors.toSet());
        for (var i = 0; i < allStudies().size(); i++) {
            var phase = allStudies().get(i).phase();
            if (phase == null || names.contains(phase)) continue;
            issues.add(
                    issue("studies[" + i + "].phase", phase, "must be the name of a phase of it"));
        }
    }

    private static Issue issue(String name, @Nullable Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }
}
