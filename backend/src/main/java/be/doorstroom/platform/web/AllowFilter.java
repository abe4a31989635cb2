package be.doorstroom.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Says in `Allow` which methods an address takes when it refuses another (RFC 9110); the server
/// leaves that out.
public class AllowFilter {
    private final List<Operation> operations;

    AllowFilter(BeanManager beans) {
        this.operations =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(AllowFilter::operations)
                        .toList();
    }

    private record Operation(Pattern address, String method) {}

    @ServerResponseFilter
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 405) return;
        var address = stripped(request.getUriInfo().getPath());
        var methods =
                operations.stream()
                        .filter(operation -> operation.address().matcher(address).matches())
                        .map(Operation::method)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        response.getHeaders().putSingle(HttpHeaders.ALLOW, methods);
    }

    private static Stream<Operation> operations(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verbs(method).map(verb -> operation(base, method, verb)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value);
    }

    private static Operation operation(String base, Method method, String verb) {
        var below = method.getAnnotation(Path.class);
        var template = stripped(base) + (below == null ? "" : "/" + stripped(below.value()));
        return new Operation(Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+")), verb);
    }

    private static String stripped(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
