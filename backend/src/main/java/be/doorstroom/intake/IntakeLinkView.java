package be.doorstroom.intake;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A link as the coordinator sees it; its address is shown once, when it is made.
@Schema(name = "IntakeLink")
public record IntakeLinkView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference region,
        Reference organization,
        Instant madeAt,
        Instant expiresAt,
        List<String> permitted,
        @Nullable
                @Schema(
                        description =
                                "The address to hand over, only in the answer that made the"
                                        + " link; its secret stands behind the `#`")
                String url) {

    static IntakeLinkView of(IntakeLink link, Directory directory) {
        return of(link, directory, null);
    }

    static IntakeLinkView of(IntakeLink link, Directory directory, @Nullable String url) {
        var self = Href.to("intakeLinks", link.id());
        return new IntakeLinkView(
                self,
                self,
                link.id(),
                Tagged.tag(link.version()),
                directory.region(link.region()),
                directory.organization(link.organization()),
                link.madeAt(),
                link.expiresAt(),
                List.of("revokeIntakeLink"),
                url);
    }
}
