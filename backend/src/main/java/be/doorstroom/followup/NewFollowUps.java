package be.doorstroom.followup;

import be.doorstroom.access.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to ask municipalities to follow an outcome up.
public record NewFollowUps(
        @NotNull UUID outcome,
        @Nullable
                @Size(min = 1, max = 100)
                @Schema(
                        description =
                                "NIS codes; all that had a seat in the body on the meeting's date"
                                        + " when absent",
                        examples = "[\"36008\", \"36015\"]")
                List<String> municipalities,
        @Nullable
                @Schema(
                        description =
                                "Who in the municipality sees to it: mayor, director,"
                                        + " deputyDirector or councilClerk; the director when"
                                        + " absent")
                Office owner,
        @NotNull @Schema(description = "Today or later", examples = "2026-12-31") LocalDate dueOn,
        @NotBlank
                @Size(max = 1000)
                @Schema(examples = "Leg de regionale indeling voor aan het college.")
                String text) {

    Office ownerOrDirector() {
        return Objects.requireNonNullElse(owner, Office.DIRECTOR);
    }
}
