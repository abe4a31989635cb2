package be.doorstroom.action;

import be.doorstroom.access.Circle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to note an action. It is never more open than its point.
public record NewAction(
        @NotNull @Schema(description = "The meeting that agreed on it") UUID meeting,
        @NotNull UUID agendaItem,
        @NotBlank @Size(max = 1000) @Schema(examples = "Een voorstel van afsprakennota opmaken.")
                String statement,
        @NotNull @Valid ActionOwner owner,
        @NotNull @Schema(description = "By when it is done", examples = "2027-03-01")
                LocalDate dueOn,
        @Nullable
                @Schema(
                        description = "When the body asks how far it is; not after dueOn",
                        examples = "2027-02-01")
                LocalDate reviewOn,
        @Nullable @Schema(description = "The point's own circle when absent") Circle circle) {

    ActionChange text() {
        return new ActionChange(statement, owner, dueOn, reviewOn);
    }
}
