package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import io.quarkus.arc.All;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that an operation does not know and values that it cannot read, all of
/// them in one answer. JAX-RS would ignore the first and answer 404 to the second.
public class UnknownInputFilter {
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();
    private final List<SharedParameter> shared;

    UnknownInputFilter(@All List<SharedParameter> shared) {
        this.shared = shared;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var query = request.getUriInfo().getQueryParameters();
        if (query.isEmpty() || resource.getResourceMethod() == null) return;
        var parameters = known.computeIfAbsent(resource.getResourceMethod(), this::parameters);
        List<Issue> issues = new ArrayList<>();
        query.forEach((name, values) -> issues.addAll(faults(name, values, parameters)));
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static List<Issue> faults(
            String name, List<String> values, Map<String, Class<?>> parameters) {
        var type = parameters.get(name);
        if (type == null) return List.of(unknown(name, parameters));
        return values.stream()
                .flatMap(value ->
                        QueryValue.fault(type, value)
                                .map(detail -> Issue.invalid("query", name, value, detail))
                                .stream())
                .toList();
    }

    private static Issue unknown(String name, Map<String, Class<?>> parameters) {
        var names = parameters.keySet().stream().sorted().collect(Collectors.joining(", "));
        var detail =
                names.isEmpty()
                        ? "this operation takes no query parameters"
                        : "is not a query parameter of this operation, which takes " + names;
        return Issue.unknown("query", name, detail);
    }

    private Map<String, Class<?>> parameters(Method method) {
        var own = Arrays.stream(method.getParameters()).flatMap(UnknownInputFilter::named);
        var besides =
                shared.stream()
                        .filter(parameter -> parameter.fits(method))
                        .map(parameter ->
                                Map.<String, Class<?>>entry(parameter.name(), String.class));
        return Stream.concat(own, besides)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Class<?>>> named(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .flatMap(UnknownInputFilter::named);
        }
        return named(parameter, parameter.getName(), parameter.getParameterizedType());
    }

    private static Stream<Map.Entry<String, Class<?>>> named(Field component) {
        return named(component, component.getName(), component.getGenericType());
    }

    private static Stream<Map.Entry<String, Class<?>>> named(
            AnnotatedElement element, String name, Type type) {
        var query = element.getAnnotation(RestQuery.class);
        if (query == null) return Stream.empty();
        return Stream.of(Map.entry(query.value().isEmpty() ? name : query.value(), single(type)));
    }

    /// The type of one value: lists repeat the parameter.
    private static Class<?> single(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType list -> single(list.getActualTypeArguments()[0]);
            default -> throw new IllegalStateException("no query parameter can be a " + type);
        };
    }
}
