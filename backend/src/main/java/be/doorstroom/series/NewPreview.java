package be.doorstroom.series;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A series to look at before it is started, up to a day; `replaces` names the one that it would
/// end.
@Schema(name = "NewMeetingSeriesPreview")
public record NewPreview(
        @NotNull NewSeries series,
        @NotNull @Schema(examples = "2027-12-31") LocalDate until,
        @Nullable UUID replaces) {}
