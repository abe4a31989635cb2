package be.doorstroom.feed;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody sends to have meetings in their own calendar.
public record NewCalendarLink(
        @Nullable
                @Size(max = 80)
                @Schema(
                        description = "Whose meetings; those that you are asked to when absent",
                        examples = "midwest-mayors-conference")
                String body) {}
