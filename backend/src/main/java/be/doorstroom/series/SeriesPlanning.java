package be.doorstroom.series;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Up to which day, that day included, the meetings of a series are to be planned.
@Schema(name = "MeetingSeriesPlanning")
public record SeriesPlanning(@NotNull @Schema(examples = "2027-12-31") LocalDate until) {}
