package be.doorstroom.series;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A series of meetings as the API shows it.
@Schema(name = "MeetingSeries")
public record SeriesView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference body,
        Reference region,
        @Schema(examples = "FREQ=MONTHLY;BYDAY=2FR") String rule,
        SeriesExceptions exceptions,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Schema(examples = "09:00") String startTime,
        @Schema(examples = "150") int minutes,
        @Nullable @Schema(examples = "Stadhuis Roeselare") String location,
        @Schema(examples = "{body} – {month}") String titlePattern,
        @Nullable @Schema(description = "Up to which day its meetings are planned")
                LocalDate plannedUntil,
        @Nullable @Schema(description = "The series in whose place it came") Reference replaces,
        @Nullable @Schema(description = "The series that came in its place") Reference replacedBy,
        List<String> permitted)
        implements Tagged {

    static SeriesView of(Series series, Directory directory, List<String> permitted) {
        var self = Href.to("meetingSeries", series.id());
        var plan = series.plan();
        return new SeriesView(
                self,
                self,
                series.id(),
                Tagged.tag(series.version()),
                directory.bodyReference(series.body()),
                directory.region(series.region()),
                plan.rule(),
                plan.exceptions(),
                plan.startsOn(),
                plan.endsOn(),
                plan.startTime(),
                plan.minutes(),
                plan.location(),
                plan.titlePattern(),
                series.plannedUntil(),
                reference(series.replaces()),
                reference(series.replacedBy()),
                permitted);
    }

    private static @Nullable Reference reference(@Nullable UUID series) {
        return series == null ? null : Reference.to("meetingSeries", series, null);
    }
}
