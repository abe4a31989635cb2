package be.doorstroom.college;

import be.doorstroom.access.Actor;
import be.doorstroom.format.DocumentSource;
import be.doorstroom.format.Formats;
import be.doorstroom.format.FreshDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/// Answers a college item in the form that the reader asks for.
@ApplicationScoped
class CollegeAnswers {
    private final CollegeItemService service;
    private final CollegeLayout layout;
    private final Formats formats;

    CollegeAnswers(CollegeItemService service, CollegeLayout layout, Formats formats) {
        this.service = service;
        this.layout = layout;
        this.formats = formats;
    }

    /// @param name the short name of a format, in place of `Accept`
    Response answer(
            Actor actor, String id, @Nullable String name, ContainerRequestContext request) {
        var format = formats.wanted(name, request.getAcceptableMediaTypes());
        var item = service.get(actor, id);
        var source = new DocumentSource(() -> layout.sheet(item), item);
        return format.map(each -> FreshDocument.of(item.title(), source, each).answer(request))
                .orElseGet(() -> Response.ok(item).build());
    }
}
