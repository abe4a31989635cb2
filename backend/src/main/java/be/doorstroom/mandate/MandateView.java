package be.doorstroom.mandate;

import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A mandate as the API shows it.
@Schema(name = "Mandate")
public record MandateView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference person,
        Reference organization,
        Office office,
        @Nullable @Schema(description = "Where it holds; absent when in every region")
                Reference region,
        LocalDate startsOn,
        @Nullable @Schema(description = "The last day") LocalDate endsOn,
        @Schema(description = "Whether its last day has passed") boolean ended,
        List<String> permitted)
        implements Tagged {

    static MandateView of(
            MandateRow row, Directory directory, boolean ended, List<String> permitted) {
        var self = Href.to("mandates", row.id());
        var region = row.region();
        return new MandateView(
                self,
                self,
                row.id(),
                Tagged.tag(row.version()),
                Reference.to("people", row.person(), row.name()),
                directory.organization(row.organization()),
                row.office(),
                region == null ? null : directory.region(region),
                row.startsOn(),
                row.endsOn(),
                ended,
                permitted);
    }
}
