package be.doorstroom.file;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A file as the API shows it; its bytes are at `content`.
@Schema(name = "StoredFile")
public record FileView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(examples = "Nota vervoerregio.pdf") String name,
        @Schema(description = "What its bytes are", examples = "application/pdf") String mediaType,
        @Schema(description = "In bytes", examples = "123456") int size,
        @Schema(description = "In hexadecimal") String sha256,
        @Schema(description = "Who may read it at most, once it is attached") Circle circle,
        Reference region,
        Instant uploadedAt,
        @Schema(description = "Whether it is its region's; your own alone until then")
                boolean attached,
        @Nullable @Schema(description = "The earlier version") Reference replaces,
        Href content)
        implements Tagged {

    static FileView of(StoredFile file, Directory directory) {
        var self = Href.to("files", file.id());
        var earlier = file.replaces();
        return new FileView(
                self,
                self,
                file.id(),
                Tagged.tag(file.version()),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.circle(),
                directory.region(file.region()),
                file.uploadedAt(),
                file.isAttached(),
                earlier == null ? null : Reference.to("files", earlier, null),
                Href.to("files", file.id(), "content"));
    }
}
