package be.doorstroom.access;

import be.doorstroom.platform.web.Href;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A session that was opened; its secret is in the cookie only.
@Schema(name = "Session")
public record SessionView(
        Href self, @Schema(examples = "coordinator-midwest") String userName, Instant expiresAt) {}
