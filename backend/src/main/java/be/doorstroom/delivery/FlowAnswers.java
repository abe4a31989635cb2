package be.doorstroom.delivery;

import be.doorstroom.format.Csv;
import be.doorstroom.format.DocumentSource;
import be.doorstroom.format.Formats;
import be.doorstroom.format.FreshDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers the matrix in the form that the reader asks for: data, a table for a spreadsheet, or a
/// document that proves who got what.
@ApplicationScoped
class FlowAnswers {
    private final FlowLayout layout;
    private final Formats formats;

    FlowAnswers(FlowLayout layout, Formats formats) {
        this.layout = layout;
        this.formats = formats;
    }

    /// @param name the short name of a format, in place of `Accept`
    Response answer(FlowView flow, @Nullable String name, ContainerRequestContext request) {
        var accepted = request.getAcceptableMediaTypes();
        if (Csv.isWanted(Objects.requireNonNullElse(name, ""), accepted)) {
            var bytes = Csv.write(FlowTable.HEAD, FlowTable.rows(flow));
            return new FreshDocument(
                            FlowLayout.title(flow), Csv.EXTENSION, Csv.TYPE, bytes, Map.of())
                    .answer(request);
        }
        var source = new DocumentSource(() -> layout.sheet(flow), flow);
        return formats.wanted(name, accepted)
                .map(format ->
                        FreshDocument.of(FlowLayout.title(flow), source, format).answer(request))
                .orElseGet(() -> Response.ok(flow).build());
    }
}
