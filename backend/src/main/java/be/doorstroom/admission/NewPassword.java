package be.doorstroom.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a person sends to choose a password: the secret of the link, which stands behind its `#`.
public record NewPassword(
        @NotBlank @Size(max = 100) String secret,
        @NotBlank
                @Size(min = 12, max = 72)
                @Schema(description = "12 characters or more, without the user name")
                String password) {
    @Override
    public String toString() {
        return "NewPassword[hidden]";
    }
}
