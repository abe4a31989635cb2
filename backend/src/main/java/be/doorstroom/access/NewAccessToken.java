package be.doorstroom.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person sends to make a token for a system of their own organization.
public record NewAccessToken(
        @NotBlank @Size(max = 100) @Schema(examples = "Documentbeheer Izegem") String name,
        @NotBlank @Size(max = 40) @Schema(examples = "36008") String organization,
        @NotNull @Schema(description = "director or councilClerk") Role role,
        @NotEmpty @Size(max = 10) Set<Scope> scopes,
        @Nullable @Schema(description = "At most 13 months ahead; a year when absent")
                LocalDate expiresOn) {

    Office office() {
        return role == Role.DIRECTOR ? Office.DIRECTOR : Office.COUNCIL_CLERK;
    }
}
