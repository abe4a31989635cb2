package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.problem.ProblemMapper;
import be.doorstroom.platform.time.TimeOrderedId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/// Answers, as problems, what no resource ever sees: bodies beyond what the server reads, and
/// addresses beside this version of the API.
@ApplicationScoped
class ClosedDoors {
    private static final String API = "/doorstroom";
    private static final String UPLOADS = Href.BASE + "/files";

    private final ObjectMapper json;
    private final long largestBody;
    private final long largestUpload;

    ClosedDoors(
            ObjectMapper json,
            @ConfigProperty(name = "doorstroom.largest-body") MemorySize largestBody,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestUpload) {
        this.json = json;
        this.largestBody = largestBody.asLongValue();
        this.largestUpload = largestUpload.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::route);
    }

    private void route(RoutingContext context) {
        if (isBeside(context.normalizedPath())) {
            answer(context, Problem.notFound());
        } else if (isTooLarge(context)) {
            // the rest of the body is not read
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, new Problem(ProblemKind.PAYLOAD_TOO_LARGE, largest(context)));
        } else {
            context.next();
        }
    }

    private static boolean isBeside(String path) {
        var inside = path.equals(Href.BASE) || path.startsWith(Href.BASE + "/");
        return !inside && (path.equals(API) || path.startsWith(API + "/"));
    }

    private static boolean isUpload(RoutingContext context) {
        return context.normalizedPath().equals(UPLOADS);
    }

    private static String largest(RoutingContext context) {
        return isUpload(context) ? "A file holds at most 20 MiB." : "A body holds at most 1 MiB.";
    }

    private boolean isTooLarge(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            var largest = isUpload(context) ? largestUpload : largestBody;
            return length != null && Long.parseLong(length) > largest;
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }

    private void answer(RoutingContext context, Problem problem) {
        var trace = TimeOrderedId.next().toString();
        MDC.put(ProblemMapper.TRACE, trace);
        var view = ProblemMapper.answer(problem).getEntity();
        MDC.remove(ProblemMapper.TRACE);
        context.response()
                .setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.PROBLEM_JSON)
                .putHeader(TraceFilter.HEADER, trace)
                .end(written(view));
    }

    private String written(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem must be JSON", impossible);
        }
    }
}
