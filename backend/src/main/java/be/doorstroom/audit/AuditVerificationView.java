package be.doorstroom.audit;

import be.doorstroom.platform.web.Href;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether the chain holds from its first entry to its end.
@Schema(name = "AuditVerification")
public record AuditVerificationView(
        Href self,
        boolean intact,
        @Schema(description = "How many entries were checked") long checked,
        @Nullable @Schema(description = "The number of the first entry that does not fit")
                Long brokenAt) {}
