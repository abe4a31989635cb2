package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.file.FileCard;
import be.doorstroom.platform.web.Href;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file that comes with a point, as the draft shows it and as an edition freezes it: its SHA-256
/// says which bytes they were.
@Schema(name = "AttachedFile")
public record AttachedFile(
        Href href,
        UUID id,
        @Schema(examples = "Nota vervoerregio.pdf") String name,
        @Schema(examples = "application/pdf") String mediaType,
        @Schema(description = "In bytes", examples = "123456") int size,
        @Schema(description = "In hexadecimal") String sha256,
        @Schema(description = "The strictest of the file and its point") Circle circle,
        Href content) {

    static AttachedFile of(FileCard file, Circle point) {
        return new AttachedFile(
                Href.to("files", file.id()),
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                Circle.strictest(file.circle(), point),
                Href.to("files", file.id(), "content"));
    }
}
