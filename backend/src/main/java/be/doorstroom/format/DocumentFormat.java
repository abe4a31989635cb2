package be.doorstroom.format;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/// A form in which a document can be had: a bean of this type is a media type that can be asked
/// for.
public interface DocumentFormat {

    /// What it writes, as it stands in `Accept` and in `Content-Type`.
    MediaType mediaType();

    /// The end of a file's name, without its dot; also the short name in a link.
    String extension();

    /// The whole document; equal sources give equal bytes.
    byte[] write(DocumentSource source);

    /// Headers without which these bytes should not travel, such as what a page may load.
    default Map<String, String> headers() {
        return Map.of();
    }
}
