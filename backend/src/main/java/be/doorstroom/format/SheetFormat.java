package be.doorstroom.format;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/// One way to write a [Sheet]: a bean of this type is a media type that can be asked for.
public interface SheetFormat {

    /// What it writes, as it stands in `Accept` and in `Content-Type`.
    MediaType mediaType();

    /// The end of a file's name, without its dot; also the short name in a link.
    String extension();

    /// The whole document; equal sheets give equal bytes.
    byte[] write(Sheet sheet);

    /// Headers without which these bytes should not travel, such as what a page may load.
    default Map<String, String> headers() {
        return Map.of();
    }
}
