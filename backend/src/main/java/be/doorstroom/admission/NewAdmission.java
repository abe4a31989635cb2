package be.doorstroom.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an administrator sends to let somebody in. Its owner chooses the password.
@Schema(name = "NewAccount")
public record NewAdmission(
        @NotBlank
                @Size(max = 100)
                @Pattern(regexp = "[a-z0-9.-]+", message = "may hold a-z, 0-9, dot and hyphen")
                @Schema(examples = "director-izegem")
                String userName,
        @NotBlank
                @Size(max = 150)
                @Schema(description = "The function that people see", examples = "AD van Izegem")
                String name,
        @NotBlank
                @Size(max = 254)
                @Pattern(regexp = ADDRESS, message = "must be an address for mail")
                @Schema(examples = "ad@izegem.example")
                String email,
        @Nullable @Schema(description = "Whether it runs the installation; not when absent")
                Boolean administrator) {
    static final String ADDRESS =
            "[A-Za-z0-9_%+'-]+(\\.[A-Za-z0-9_%+'-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    boolean isAdministrator() {
        return Objects.requireNonNullElse(administrator, false);
    }
}
