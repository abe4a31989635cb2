package be.doorstroom.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What whoever holds a link sends to enter: its secret, which stands behind its `#`.
public record IntakeSecret(@NotBlank @Size(max = 100) String secret) {
    @Override
    public String toString() {
        return "IntakeSecret[hidden]";
    }
}
