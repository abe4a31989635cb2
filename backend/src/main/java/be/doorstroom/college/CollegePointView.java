package be.doorstroom.college;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A point that was put on a college besides its monthly item.
@Schema(name = "CollegePoint")
public record CollegePointView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference municipality,
        Reference region,
        @Schema(examples = "2026-11") String month,
        String title,
        @Schema(description = "The agenda or the minutes in which it stands") Reference edition,
        @Nullable @Schema(description = "Absent for a whole edition") UUID agendaItem,
        @Nullable String note,
        Instant putAt,
        List<String> permitted)
        implements Tagged {
    static CollegePointView of(CollegePointRow row, Directory directory, List<String> permitted) {
        var point = row.point();
        var self = Href.to("collegePoints", point.id());
        return new CollegePointView(
                self,
                self,
                point.id(),
                Tagged.tag(point.version()),
                directory.organization(point.municipality()),
                directory.region(point.region()),
                point.month(),
                point.title(),
                Reference.to("editions", point.edition(), row.editionTitle()),
                point.agendaItem(),
                point.note(),
                point.putAt(),
                permitted);
    }
}
