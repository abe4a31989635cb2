package be.doorstroom.platform.problem;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Answers every failure as a problem, and logs once what is our own fault.
public class ProblemMapper {
    /// The media type of every refusal.
    public static final String PROBLEM_JSON = "application/problem+json";

    /// Key under which the trace of a request stands in the log context.
    public static final String TRACE = "traceId";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    public Response map(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    public Response map(ConstraintViolationException violations) {
        return answer(
                Problem.badRequest(
                        violations.getConstraintViolations().stream()
                                .map(ProblemMapper::issue)
                                .sorted(Comparator.comparing(Issue::name))
                                .toList()));
    }

    @ServerExceptionMapper
    public Response map(OptimisticLockException lost) {
        return refusedAsStale();
    }

    @ServerExceptionMapper
    public Response map(WebApplicationException failure) {
        var given = failure.getResponse();
        var kind = kind(given.getStatus());
        var answer = answer(new Problem(kind, detail(kind)));
        var allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    public Response map(JDBCConnectionException failure) {
        LOG.error("The database cannot be reached", failure);
        return answer(
                Problem.unavailable(
                        "The database cannot be reached now. Nothing was changed; try again in a"
                                + " minute.",
                        Duration.ofMinutes(1)));
    }

    /// What is thrown at commit comes wrapped: the reason inside decides.
    @ServerExceptionMapper
    public Response map(Throwable failure) {
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException lost) return map(lost);
        }
        var taken = taken(failure);
        if (taken.isPresent()) {
            LOG.warnf("Two requests wrote the same at one moment; see %s", taken.get());
            return refusedAsStale();
        }
        if (isLockedOut(failure)) return busy(failure);
        LOG.error("A request failed through our own fault", failure);
        return answer(
                new Problem(
                        ProblemKind.INTERNAL_SERVER_ERROR,
                        "Something failed on our side. Nothing was changed; the trace id finds it"
                                + " in the log."));
    }

    /// The unique constraint by which the later of two was refused who wrote the same.
    private static Optional<String> taken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.hibernate.exception.ConstraintViolationException violation) {
                return violation.getKind() == ConstraintKind.UNIQUE
                        ? Optional.of(String.valueOf(violation.getConstraintName()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Response refusedAsStale() {
        return answer(
                new Problem(
                        ProblemKind.PRECONDITION_FAILED,
                        "Somebody else changed this at the same moment. Read it again, then repeat"
                                + " your change."));
    }

    /// Waited for rows that another transaction holds, and gave up or was chosen to give way.
    private static boolean isLockedOut(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof LockAcquisitionException) {
                return true;
            }
        }
        return false;
    }

    private static Response busy(Throwable failure) {
        LOG.warn("A request waited in vain for rows that another one holds", failure);
        return answer(
                Problem.unavailable(
                        "Others are writing the same at this moment. Nothing was changed; try"
                                + " again.",
                        Duration.ofSeconds(1)));
    }

    /// The answer to a problem met outside the resources, such as by a filter.
    public static Response answer(Problem problem) {
        var response =
                Response.status(problem.kind().status())
                        .type(MediaType.valueOf(PROBLEM_JSON))
                        .entity(ProblemView.of(problem, instance()));
        problem.retryAfter().ifPresent(wait -> response.header("Retry-After", wait.toSeconds()));
        if (problem.kind().status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"doorstroom\"");
        }
        return response.build();
    }

    private static @Nullable String instance() {
        return Optional.ofNullable(MDC.get(TRACE)).map(trace -> "urn:uuid:" + trace).orElse(null);
    }

    private static ProblemKind kind(int status) {
        return switch (status) {
            case 404 -> ProblemKind.RESOURCE_NOT_FOUND;
            case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
            case 406 -> ProblemKind.NOT_ACCEPTABLE;
            case 413 -> ProblemKind.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? ProblemKind.BAD_REQUEST : ProblemKind.INTERNAL_SERVER_ERROR;
        };
    }

    private static String detail(ProblemKind kind) {
        return switch (kind) {
            case RESOURCE_NOT_FOUND -> "There is nothing here that you may see.";
            case METHOD_NOT_ALLOWED -> "This address does not take that method; see Allow.";
            case NOT_ACCEPTABLE ->
                    "This cannot be had in that form; see the contract for those it has.";
            case PAYLOAD_TOO_LARGE -> "The body is larger than is taken here.";
            case UNSUPPORTED_MEDIA_TYPE ->
                    "Send application/json, or application/merge-patch+json with PATCH.";
            default -> "The request could not be read.";
        };
    }

    private static Issue issue(ConstraintViolation<?> violation) {
        return Issue.invalid(
                "query",
                last(violation.getPropertyPath()),
                violation.getInvalidValue(),
                violation.getMessage());
    }

    private static String last(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(node -> names.add(node.getName()));
        return names.getLast();
    }
}
