package be.doorstroom.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What changes in a series. Its end changes in place; anything else ends it and starts another
/// `from` a day on.
@Schema(name = "MeetingSeriesChange")
public record SeriesChange(
        @Nullable @Schema(description = "The first day of the new rhythm", examples = "2027-01-01")
                LocalDate from,
        @NotBlank @Size(max = 200) @Schema(examples = "FREQ=WEEKLY;INTERVAL=5;BYDAY=TH")
                String rule,
        @NotNull SeriesExceptions exceptions,
        @Nullable LocalDate endsOn,
        @NotBlank
                @Pattern(regexp = NewSeries.TIME, message = "must be a time as 09:00")
                @Schema(examples = "09:00")
                String startTime,
        @Min(NewSeries.SHORTEST) @Max(NewSeries.LONGEST) @Schema(examples = "150") int minutes,
        @Nullable @Size(max = 200) @Schema(examples = "Stadhuis Izegem") String location,
        @NotBlank @Size(max = 120) @Schema(examples = "{body} – {month}") String titlePattern) {

    static SeriesChange of(Plan plan) {
        return new SeriesChange(
                null,
                plan.rule(),
                plan.exceptions(),
                plan.endsOn(),
                plan.startTime(),
                plan.minutes(),
                plan.location(),
                plan.titlePattern());
    }

    /// The plan that follows when it begins on this day.
    Plan planFrom(String body, LocalDate day) {
        return new Plan(
                body, rule, exceptions, day, endsOn, startTime, minutes, location, titlePattern);
    }
}
