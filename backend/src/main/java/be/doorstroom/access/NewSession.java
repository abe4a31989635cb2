package be.doorstroom.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a person sends to sign in.
public record NewSession(
        @NotBlank @Size(max = 100) @Schema(examples = "coordinator-midwest") String userName,
        @NotBlank @Size(max = 200) @Schema(examples = "doorstroom-demo") String password) {
    @Override
    public String toString() {
        return "NewSession[hidden]";
    }
}
