package be.doorstroom.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the first administrator sends: the code from the console and the account they want.
public record NewFirstAdministrator(
        @NotBlank @Size(max = 100) String code,
        @NotBlank
                @Size(max = 100)
                @Pattern(regexp = "[a-z0-9.-]+", message = "may hold a-z, 0-9, dot and hyphen")
                @Schema(examples = "administrator")
                String userName,
        @NotBlank @Size(min = 12, max = 72) String password) {
    @Override
    public String toString() {
        return "NewFirstAdministrator[hidden]";
    }
}
