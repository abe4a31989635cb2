package be.doorstroom.webhook;

import be.doorstroom.feed.ChangeKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person sends to have a system told of changes.
@Schema(name = "NewWebhookSubscription")
public record NewWebhookSubscription(
        @NotNull @Schema(description = "Of an office that you hold; what it may read is told")
                UUID accessToken,
        @NotBlank @Size(max = 100) @Schema(examples = "Documentbeheer Izegem") String name,
        @NotBlank @Size(max = 1000) @Schema(examples = "https://systeem.example/doorstroom")
                String url,
        @Nullable @Size(max = 10) @Schema(description = "Of what; of everything when absent")
                Set<ChangeKind> kinds) {

    WebhookChange change() {
        return new WebhookChange(name, url, Objects.requireNonNullElse(kinds, Set.of()));
    }
}
