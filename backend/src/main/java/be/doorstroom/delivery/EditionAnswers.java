package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.document.DocumentService;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.Frozen;
import be.doorstroom.format.DocumentFormat;
import be.doorstroom.format.FileName;
import be.doorstroom.format.Formats;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.web.RepresentationFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers an edition in the form that the reader asks for, and records the receipt first.
@ApplicationScoped
class EditionAnswers {
    private final EditionService editions;
    private final DocumentService documents;
    private final Receipts receipts;
    private final Formats formats;

    EditionAnswers(
            EditionService editions,
            DocumentService documents,
            Receipts receipts,
            Formats formats) {
        this.editions = editions;
        this.documents = documents;
        this.receipts = receipts;
        this.formats = formats;
    }

    /// @param name the short name of a format, in place of `Accept`
    /// @throws Problem `resourceNotFound` or `noAccessToken`, or `notAcceptable` that names what
    ///   there is
    Response answer(Actor actor, UUID id, @Nullable String name, ContainerRequestContext request) {
        var format = formats.wanted(name, request.getAcceptableMediaTypes());
        var reading = editions.read(actor, id);
        requireScope(actor, reading.card().kind());
        var frozen = format.map(f -> documents.write(reading, f)).orElseGet(reading::json);
        if (RepresentationFilter.isKnown(request, frozen.etag())) {
            return Response.notModified().header(HttpHeaders.ETAG, frozen.etag()).build();
        }
        if (isReceipt(actor, request)) receipts.record(actor, reading.card());
        return full(reading, frozen, format);
    }

    private static boolean isReceipt(Actor actor, ContainerRequestContext request) {
        return actor.kind() != Actor.Kind.NOBODY && request.getMethod().equals(HttpMethod.GET);
    }

    /// The operation is open to both scopes; which one counts is known once the edition is found.
    /// What the public may have takes no scope.
    private static void requireScope(Actor actor, EditionKind kind) {
        var needed = kind.scope();
        if (actor.kind() == Actor.Kind.NOBODY || actor.scopes().contains(needed)) return;
        throw new Problem(
                ProblemKind.MISSING_SCOPE, "The token lacks the scope " + needed.code() + ".");
    }

    private static Response full(
            EditionReading reading, Frozen frozen, Optional<DocumentFormat> format) {
        var type = format.map(DocumentFormat::mediaType).orElse(MediaType.APPLICATION_JSON_TYPE);
        var extension = format.map(DocumentFormat::extension).orElse(Formats.JSON);
        var response =
                Response.ok(frozen.bytes(), type)
                        .header(HttpHeaders.ETAG, frozen.etag())
                        .header(HttpHeaders.CONTENT_LANGUAGE, "nl-BE")
                        .header("Repr-Digest", frozen.digest())
                        .header(
                                "Content-Disposition",
                                FileName.inline(reading.card().title(), extension));
        format.ifPresent(each -> each.headers().forEach(response::header));
        return response.build();
    }
}
