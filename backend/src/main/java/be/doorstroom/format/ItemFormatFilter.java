package be.doorstroom.format;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.web.ItemPage;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Gives what is read in the form that its reader asks for. The server would refuse a media type
/// that no method names, so it is asked for anything, and what was asked for is weighed here: 406
/// names what there is. Documents, which bear `@Produces("*/*")`, weigh it themselves.
public class ItemFormatFilter {
    private static final String ASKED = "doorstroom.accept";
    private static final String CHOSEN = "doorstroom.itemFormat";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ItemFormats formats;
    private final ObjectMapper json;

    ItemFormatFilter(ItemFormats formats, ObjectMapper json) {
        this.formats = formats;
        this.json = json;
    }

    /// A format that was asked for, with the shape of what it writes.
    private record Chosen(ItemFormat format, ItemShape shape) {}

    @ServerRequestFilter(preMatching = true)
    public void keep(ContainerRequestContext request) {
        var accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (accept == null || !READS.contains(request.getMethod())) return;
        request.setProperty(ASKED, List.copyOf(accept));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }

    /// After it is known who asks, and that the query holds nothing unknown.
    @ServerRequestFilter(priority = Priorities.USER + 100)
    public void choose(ContainerRequestContext request, ResourceInfo resource) {
        var operation = resource.getResourceMethod();
        if (operation == null || !READS.contains(request.getMethod())) return;
        restore(request);
        var accepted = accepted(request);
        var offer = formats.offer(operation);
        var name =
                offer.formats().isEmpty()
                        ? null
                        : request.getUriInfo().getQueryParameters().getFirst(formats.name());
        if (offer.own().contains(MediaType.WILDCARD_TYPE)) return;
        offer.wanted(name, accepted)
                .ifPresent(format ->
                        ItemShape.of(operation)
                                .ifPresent(shape ->
                                        request.setProperty(CHOSEN, new Chosen(format, shape))));
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }

    private static void restore(ContainerRequestContext request) {
        if (!(request.getProperty(ASKED) instanceof List<?> accept)) return;
        var asked = accept.stream().map(String.class::cast).toList();
        request.getHeaders().put(HttpHeaders.ACCEPT, asked);
    }

    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            throw new Problem(
                    ProblemKind.NOT_ACCEPTABLE,
                    "Accept names media types, such as application/json; yours cannot be read.");
        }
    }

    /// Before representations are written as JSON.
    @ServerResponseFilter(priority = 4500)
    public void write(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CHOSEN) instanceof Chosen chosen)) return;
        var entity = response.getEntity();
        if (response.getStatus() >= 300 || entity == null) return;
        var format = chosen.format();
        var bytes = chosen.shape().write(entity, format);
        var answer =
                new FreshDocument(
                                title(request),
                                format.extension(),
                                format.mediaType(),
                                bytes,
                                Map.of())
                        .answer(request);
        response.setStatus(answer.getStatus());
        response.getHeaders().putAll(answer.getHeaders());
        response.setEntity(answer.getEntity(), null, format.mediaType());
        if (entity instanceof ItemPage<?> page) {
            link(page).ifPresent(link -> response.getHeaders().putSingle(HttpHeaders.LINK, link));
        }
    }

    /// Where the next page is (RFC 8288), by its public address, as in JSON.
    private Optional<String> link(ItemPage<?> page) {
        return Optional.ofNullable(page.next())
                .map(next -> "<%s>; rel=\"next\"".formatted(json.convertValue(next, String.class)));
    }

    /// The last word of the address that is no id.
    private static String title(ContainerRequestContext request) {
        var ids =
                request.getUriInfo().getPathParameters().values().stream()
                        .flatMap(List::stream)
                        .toList();
        return request.getUriInfo().getPathSegments().stream()
                .map(segment -> segment.getPath())
                .filter(word -> !word.isEmpty() && !ids.contains(word))
                .toList()
                .getLast();
    }
}
