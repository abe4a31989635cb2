package be.doorstroom.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A problem as the API answers it: RFC 9457 with the `issues` of the Belgian REST guide.
@Schema(
        name = "Problem",
        description = "A refusal that says what was wrong and what would be right")
public record ProblemView(
        @Schema(format = "uri", examples = "urn:problem-type:belgif:badRequest") String type,
        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "One thing is wrong.") String detail,
        @Nullable @Schema(description = "The trace id of this answer") String instance,
        @Nullable List<Issue> issues) {

    static ProblemView of(Problem problem, @Nullable String instance) {
        var kind = problem.kind();
        return new ProblemView(
                kind.type(),
                kind.title(),
                kind.status(),
                problem.detail(),
                instance,
                problem.issues().isEmpty() ? null : problem.issues());
    }
}
