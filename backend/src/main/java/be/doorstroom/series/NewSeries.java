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

/// What a coordinator sends to start a series. The region is needed only for a body of several.
@Schema(name = "NewMeetingSeries")
public record NewSeries(
        @NotBlank @Size(max = 80) @Schema(examples = "midwest-mayors-conference") String body,
        @Nullable @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "RFC 5545", examples = "FREQ=MONTHLY;BYDAY=2FR")
                String rule,
        @Nullable SeriesExceptions exceptions,
        @NotNull @Schema(examples = "2027-01-01") LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotBlank
                @Pattern(regexp = TIME, message = "must be a time as 09:00")
                @Schema(description = "In Belgium, winter and summer", examples = "09:00")
                String startTime,
        @Min(SHORTEST) @Max(LONGEST) @Schema(examples = "150") int minutes,
        @Nullable @Size(max = 200) @Schema(examples = "Stadhuis Roeselare") String location,
        @Nullable
                @Size(max = 120)
                @Schema(
                        description = "Takes {body}, {month} and {date}",
                        examples = "{body} – {month}")
                String titlePattern) {
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final int SHORTEST = 15;
    static final int LONGEST = 720;
}
