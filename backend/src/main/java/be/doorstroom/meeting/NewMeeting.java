package be.doorstroom.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to plan a meeting. Without a title it bears the body's name; the region
/// is needed only for a body of several.
public record NewMeeting(
        @NotBlank @Size(max = 80) @Schema(examples = "midwest-mayors-conference") String body,
        @Nullable @Size(max = 40) @Schema(examples = "midwest") String region,
        @NotNull MeetingKind kind,
        @Nullable @Size(max = 200) @Schema(examples = "Burgemeestersoverleg Midwest") String title,
        @NotNull @Schema(examples = "2026-12-11T09:00:00+01:00") OffsetDateTime startsAt,
        @NotNull @Schema(examples = "2026-12-11T11:30:00+01:00") OffsetDateTime endsAt,
        @Nullable @Size(max = 200) @Schema(examples = "Stadhuis Roeselare") String location,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = OnlineUrl.HTTPS, message = OnlineUrl.EXPECTATION)
                @Schema(
                        description = "Where it is followed from afar; https only",
                        examples = "https://vergaderen.example/midwest")
                String onlineUrl) {}
