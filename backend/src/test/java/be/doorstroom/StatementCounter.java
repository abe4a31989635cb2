package be.doorstroom;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Keeps the statements of each request that bears [#HEADER]; what the relay does in the background
/// belongs to no request.
@PersistenceUnitExtension
@ApplicationScoped
public class StatementCounter implements StatementInspector {
    public static final String HEADER = "X-Counted-As";

    private static final long serialVersionUID = 1;

    private final transient Map<String, List<String>> statements = new ConcurrentHashMap<>();

    @Override
    public String inspect(String sql) {
        request()
                .ifPresent(name ->
                        statements
                                .computeIfAbsent(name, first -> new CopyOnWriteArrayList<>())
                                .add(sql));
        return sql;
    }

    /// The statements of the request that bore this name, in their order.
    public List<String> of(String request) {
        return List.copyOf(statements.getOrDefault(request, List.of()));
    }

    private static Optional<String> request() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) return Optional.empty();
        var current = container.instance(CurrentVertxRequest.class).get().getCurrent();
        return Optional.ofNullable(current).map(routing -> routing.request().getHeader(HEADER));
    }
}
