package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers, as problems, what no resource ever sees: bodies beyond what the server reads, and
/// addresses beside this version of the API.
@ApplicationScoped
class ClosedDoors {
    private static final String API = "/doorstroom";

    private final ObjectMapper json;
    private final long largestBody;

    ClosedDoors(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.json = json;
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::route);
    }

    private void route(RoutingContext context) {
        if (isBeside(context.normalizedPath())) {
            answer(context, Problem.notFound());
        } else if (isTooLarge(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            // the rest of the body is not read
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(
                    context,
                    new Problem(ProblemKind.PAYLOAD_TOO_LARGE, "A body holds at most 1 MiB."));
        } else {
            context.next();
        }
    }

    private static boolean isBeside(String path) {
        var inside = path.equals(Href.BASE) || path.startsWith(Href.BASE + "/");
        return !inside && (path.equals(API) || path.startsWith(API + "/"));
    }
}
