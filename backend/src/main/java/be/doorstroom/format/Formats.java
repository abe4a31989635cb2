package be.doorstroom.format;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All formats there are, in the order of their extension.
@ApplicationScoped
public class Formats {
    /// The short name of what is there without a format.
    public static final String JSON = "json";

    private final List<DocumentFormat> formats;

    Formats(@All List<DocumentFormat> formats) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(DocumentFormat::extension)).toList();
        var extensions = new HashSet<String>();
        for (var format : this.formats) {
            if (!extensions.add(format.extension())) {
                throw new IllegalStateException(
                        "Two formats share the extension \"%s\", but each needs its own"
                                .formatted(format.extension()));
            }
        }
    }

    public List<DocumentFormat> all() {
        return formats;
    }

    /// What can be asked for, to negotiate over or to name in a refusal.
    public List<MediaType> mediaTypes() {
        return formats.stream().map(DocumentFormat::mediaType).toList();
    }

    /// The format that writes this media type; a wildcard takes the first that fits.
    public Optional<DocumentFormat> of(MediaType mediaType) {
        return formats.stream()
                .filter(format -> format.mediaType().isCompatible(mediaType))
                .findFirst();
    }

    /// What a reader asks for by the short name of a format or else by `Accept`; absent for JSON,
    /// which is there without asking.
    ///
    /// @throws Problem `notAcceptable` that names what there is
    public Optional<DocumentFormat> wanted(@Nullable String name, List<MediaType> accepted) {
        if (name != null) {
            if (name.equals(JSON)) return Optional.empty();
            return Optional.of(named(name).orElseThrow(this::refused));
        }
        for (var wanted : accepted) {
            if (wanted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) return Optional.empty();
            var format = of(wanted);
            if (format.isPresent()) return format;
        }
        throw refused();
    }

    private Problem refused() {
        var types =
                Stream.concat(Stream.of(MediaType.APPLICATION_JSON_TYPE), mediaTypes().stream())
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .collect(Collectors.joining(", "));
        return new Problem(ProblemKind.NOT_ACCEPTABLE, "This can be had as " + types + ".");
    }

    /// The format with this short name, as in `?format=pdf`.
    public Optional<DocumentFormat> named(String extension) {
        return formats.stream().filter(format -> format.extension().equals(extension)).findFirst();
    }
}
