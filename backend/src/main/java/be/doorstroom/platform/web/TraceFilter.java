package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.ProblemMapper;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Objects;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Gives each request a trace id, in the log and in `BelGov-Trace-Id` of its answer.
public class TraceFilter {
    static final String HEADER = "BelGov-Trace-Id";

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin() {
        MDC.put(ProblemMapper.TRACE, TimeOrderedId.next().toString());
    }

    @ServerResponseFilter(priority = 1)
    public void end(ContainerResponseContext response) {
        var trace =
                Objects.requireNonNullElseGet(
                        MDC.get(ProblemMapper.TRACE), () -> TimeOrderedId.next().toString());
        response.getHeaders().putSingle(HEADER, trace);
        MDC.remove(ProblemMapper.TRACE);
    }
}
