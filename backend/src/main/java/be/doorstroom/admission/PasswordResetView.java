package be.doorstroom.admission;

import be.doorstroom.platform.web.Href;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The same answer to whoever asks, be there an account or not.
@Schema(name = "PasswordReset")
public record PasswordResetView(
        Href self,
        @Schema(description = "How long the link works, if one was sent", examples = "60")
                int minutes) {}
