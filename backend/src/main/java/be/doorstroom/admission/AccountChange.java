package be.doorstroom.admission;

import be.doorstroom.access.AccountCorrection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What changes in an account; its user name stays.
public record AccountChange(
        @NotBlank @Size(max = 150) @Schema(examples = "AD van Izegem") String name,
        @Nullable
                @Size(max = 254)
                @Pattern(regexp = NewAdmission.ADDRESS, message = "must be an address for mail")
                @Schema(examples = "ad@izegem.example")
                String email,
        @NotNull @Schema(description = "Whether it runs the installation") Boolean administrator) {

    static AccountChange of(AccountRow row) {
        return new AccountChange(row.name(), row.email(), row.administrator());
    }

    boolean keepsAddress(AccountRow row) {
        return Objects.equals(email, row.email());
    }

    AccountCorrection correction() {
        return new AccountCorrection(name, email, administrator);
    }
}
