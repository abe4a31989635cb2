package be.doorstroom.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A refusal that the caller can act on: what was wrong, with which value, and what would be right.
/// Answered as `application/problem+json` (RFC 9457).
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final String detail;
    private final transient List<Issue> issues;
    private final @Nullable Duration retryAfter;

    public Problem(ProblemKind kind, String detail) {
        this(kind, detail, List.of(), null);
    }

    private Problem(
            ProblemKind kind, String detail, List<Issue> issues, @Nullable Duration retryAfter) {
        super(kind.title() + ": " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.issues = List.copyOf(issues);
        this.retryAfter = retryAfter;
    }

    public static Problem notFound() {
        return new Problem(
                ProblemKind.RESOURCE_NOT_FOUND, "There is nothing here that you may see.");
    }

    public static Problem badRequest(List<Issue> issues) {
        var count = issues.size();
        return new Problem(
                ProblemKind.BAD_REQUEST,
                count == 1 ? "One thing is wrong." : count + " things are wrong.",
                issues,
                null);
    }

    public static Problem badRequest(Issue issue) {
        return badRequest(List.of(issue));
    }

    public static Problem missingPermission(String detail) {
        return new Problem(ProblemKind.MISSING_PERMISSION, detail);
    }

    public static Problem conflict(String detail) {
        return new Problem(ProblemKind.CONFLICT, detail);
    }

    public static Problem tooManyRequests(String detail, Duration retryAfter) {
        return new Problem(ProblemKind.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    public static Problem unavailable(String detail, Duration retryAfter) {
        return new Problem(ProblemKind.SERVICE_UNAVAILABLE, detail, List.of(), retryAfter);
    }

    public ProblemKind kind() {
        return kind;
    }

    public String detail() {
        return detail;
    }

    public List<Issue> issues() {
        return issues;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
