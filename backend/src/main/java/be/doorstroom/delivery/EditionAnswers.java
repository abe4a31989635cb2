package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Scope;
import be.doorstroom.document.DocumentService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.Frozen;
import be.doorstroom.format.Formats;
import be.doorstroom.format.SheetFormat;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.web.RepresentationFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers an edition in the form that the reader asks for, and records the receipt first.
@ApplicationScoped
class EditionAnswers {
    private static final String JSON = "json";

    private final EditionService editions;
    private final DocumentService documents;
    private final DeliveryService deliveries;
    private final Formats formats;

    EditionAnswers(
            EditionService editions,
            DocumentService documents,
            DeliveryService deliveries,
            Formats formats) {
        this.editions = editions;
        this.documents = documents;
        this.deliveries = deliveries;
        this.formats = formats;
    }

    /// @param name the short name of a format, in place of `Accept`
    /// @throws Problem `resourceNotFound`, or `notAcceptable` that names what there is
    Response answer(Actor actor, UUID id, @Nullable String name, ContainerRequestContext request) {
        var format = format(name, request.getAcceptableMediaTypes());
        var reading = editions.read(actor, id);
        requireScope(actor, reading.card().kind());
        var frozen = format.map(f -> documents.write(reading, f)).orElseGet(reading::json);
        if (RepresentationFilter.isKnown(request, frozen.etag())) {
            return Response.notModified().header(HttpHeaders.ETAG, frozen.etag()).build();
        }
        if (request.getMethod().equals(HttpMethod.GET)) deliveries.retrieve(actor, id);
        return full(reading, frozen, format);
    }

    /// The operation is open to both scopes; which one counts is known once the edition is found.
    private static void requireScope(Actor actor, EditionKind kind) {
        var needed =
                switch (kind) {
                    case AGENDA, MINUTES, MINUTES_REVIEW -> Scope.MINUTES_READ;
                    case BRIEFING, BRIEFING_ANNEX -> Scope.BRIEFINGS_READ;
                };
        if (actor.scopes().contains(needed)) return;
        throw new Problem(
                ProblemKind.MISSING_SCOPE, "The token lacks the scope " + needed.code() + ".");
    }

    private static Response full(
            EditionReading reading, Frozen frozen, Optional<SheetFormat> format) {
        var type = format.map(SheetFormat::mediaType).orElse(MediaType.APPLICATION_JSON_TYPE);
        var extension = format.map(SheetFormat::extension).orElse(JSON);
        var response =
                Response.ok(frozen.bytes(), type)
                        .header(HttpHeaders.ETAG, frozen.etag())
                        .header(HttpHeaders.CONTENT_LANGUAGE, "nl-BE")
                        .header("Repr-Digest", frozen.digest())
                        .header("Content-Disposition", disposition(reading, extension));
        format.ifPresent(each -> each.headers().forEach(response::header));
        return response.build();
    }

    /// Absent for JSON, which is what is kept.
    private Optional<SheetFormat> format(@Nullable String name, List<MediaType> accepted) {
        if (name != null) {
            if (name.equals(JSON)) return Optional.empty();
            return Optional.of(formats.named(name).orElseThrow(this::refused));
        }
        for (var wanted : accepted) {
            if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) return Optional.empty();
            var format = formats.of(wanted);
            if (format.isPresent()) return format;
        }
        throw refused();
    }

    private Problem refused() {
        var types =
                Stream.concat(
                                Stream.of(MediaType.APPLICATION_JSON_TYPE),
                                formats.mediaTypes().stream())
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .collect(Collectors.joining(", "));
        return new Problem(ProblemKind.NOT_ACCEPTABLE, "An edition can be had as " + types + ".");
    }

    /// A name for those who save it: plain letters for old clients, the Dutch title for others.
    private static String disposition(EditionReading reading, String extension) {
        var name = reading.card().title() + "." + extension;
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("[^\\p{ASCII}]", "")
                        .replace("\"", "");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
