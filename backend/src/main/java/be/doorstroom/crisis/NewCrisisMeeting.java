package be.doorstroom.crisis;

import be.doorstroom.convocation.ConvocationPoint;
import be.doorstroom.meeting.OnlineUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to call a body together at once: when, why, and a short agenda. It ends
/// an hour after it starts unless said otherwise, and the body's next meeting is the one that it
/// goes ahead of.
public record NewCrisisMeeting(
        @NotBlank @Size(max = 80) @Schema(examples = "midwest-mayors-conference") String body,
        @Nullable @Size(max = 40) @Schema(examples = "midwest") String region,
        @Nullable @Size(max = 200) @Schema(examples = "Crisisoverleg wateroverlast") String title,
        @NotNull @Schema(examples = "2026-12-11T18:00:00+01:00") OffsetDateTime startsAt,
        @Nullable @Schema(examples = "2026-12-11T19:00:00+01:00") OffsetDateTime endsAt,
        @Nullable @Size(max = 200) @Schema(examples = "Stadhuis Roeselare") String location,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = OnlineUrl.HTTPS, message = OnlineUrl.EXPECTATION)
                @Schema(
                        description = "Where it is followed from afar; https only",
                        examples = "https://vergaderen.example/midwest")
                String onlineUrl,
        @NotBlank @Size(max = 2000) @Schema(examples = "Wateroverlast: afstemming van de opvang.")
                String message,
        @NotNull @Size(min = 1, max = MOST_POINTS) List<@Valid @NotNull ConvocationPoint> points,
        @Nullable @Schema(description = "The meeting of the same body that it goes ahead of")
                UUID regularMeeting) {
    /// More is no short agenda.
    static final int MOST_POINTS = 7;
}
