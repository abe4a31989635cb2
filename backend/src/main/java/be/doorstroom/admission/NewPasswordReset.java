package be.doorstroom.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a person sends who forgot a password.
public record NewPasswordReset(
        @NotBlank
                @Size(max = 254)
                @Schema(
                        description = "The user name, or the address for mail",
                        examples = "director-izegem")
                String account) {}
