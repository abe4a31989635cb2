package be.doorstroom.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator may change of an action: all of it until the minutes are approved, its days
/// as long as it is open.
public record ActionChange(
        @NotBlank @Size(max = 1000) @Schema(examples = "Een voorstel van afsprakennota opmaken.")
                String statement,
        @NotNull @Valid ActionOwner owner,
        @NotNull @Schema(description = "By when it is done", examples = "2027-03-01")
                LocalDate dueOn,
        @Nullable
                @Schema(
                        description = "When the body asks how far it is; not after dueOn",
                        examples = "2027-02-01")
                LocalDate reviewOn) {

    boolean saysTheSameAs(ActionChange other) {
        return statement.equals(other.statement) && owner.equals(other.owner);
    }
}
