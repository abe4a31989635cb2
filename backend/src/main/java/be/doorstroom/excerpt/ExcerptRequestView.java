package be.doorstroom.excerpt;

import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An excerpt that was asked for, as the API shows it.
@Schema(name = "ExcerptRequest")
public record ExcerptRequestView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference decision,
        Reference region,
        Reference municipality,
        @Schema(description = "Which office there asked, and gets it") Office office,
        ExcerptState status,
        Instant askedAt,
        @Nullable @Schema(description = "The excerpt; absent until it is issued") Reference edition,
        @Nullable Instant issuedAt,
        @Nullable @Schema(description = "When who asked fetched it") Instant returnedAt,
        @Schema(description = "Only what returned is done") boolean done,
        List<String> permitted)
        implements Tagged {

    static ExcerptRequestView of(ExcerptRow row, Directory directory, List<String> permitted) {
        var request = row.request();
        var self = Href.to("excerptRequests", request.id());
        var edition = request.edition();
        return new ExcerptRequestView(
                self,
                self,
                request.id(),
                Tagged.tag(request.version()),
                Reference.to("decisions", request.decision(), row.name()),
                directory.region(request.region()),
                directory.organization(request.municipality()),
                request.office(),
                request.state(),
                request.askedAt(),
                edition == null ? null : Reference.to("editions", edition, null),
                request.issuedAt(),
                request.returnedAt(),
                request.state() == ExcerptState.RETURNED,
                permitted);
    }
}
