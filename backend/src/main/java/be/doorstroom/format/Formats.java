package be.doorstroom.format;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// All formats there are, in the order of their extension.
@ApplicationScoped
public class Formats {

    private final List<SheetFormat> formats;

    Formats(@All List<SheetFormat> formats) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(SheetFormat::extension)).toList();
        var extensions = new HashSet<String>();
        for (var format : this.formats) {
            if (!extensions.add(format.extension())) {
                throw new IllegalStateException(
                        "Two formats share the extension \"%s\", but each needs its own"
                                .formatted(format.extension()));
            }
        }
    }

    public List<SheetFormat> all() {
        return formats;
    }

    /// What can be asked for, to negotiate over or to name in a refusal.
    public List<MediaType> mediaTypes() {
        return formats.stream().map(SheetFormat::mediaType).toList();
    }

    /// The format that writes this media type; a wildcard takes the first that fits.
    public Optional<SheetFormat> of(MediaType mediaType) {
        return formats.stream()
                .filter(format -> format.mediaType().isCompatible(mediaType))
                .findFirst();
    }

    /// The format with this short name, as in `?format=pdf`.
    public Optional<SheetFormat> named(String extension) {
        return formats.stream().filter(format -> format.extension().equals(extension)).findFirst();
    }
}
