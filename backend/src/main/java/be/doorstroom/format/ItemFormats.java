package be.doorstroom.format;

import be.doorstroom.platform.web.SharedParameter;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// All formats of items there are, in the order of their extension, and which of them an operation
/// can be had in. Where there are any it takes `format`, for links, in place of `Accept`.
@ApplicationScoped
public class ItemFormats implements SharedParameter {
    private static final String FORMAT = "format";

    private final List<ItemFormat> formats;

    ItemFormats(@All List<ItemFormat> formats) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(ItemFormat::extension)).toList();
        var extensions = new HashSet<String>();
        for (var format : this.formats) {
            if (!extensions.add(format.extension())) {
                throw new IllegalStateException(
                        "Two formats share the extension \"%s\", but each needs its own"
                                .formatted(format.extension()));
            }
        }
    }

    /// What can be asked for somewhere.
    public List<MediaType> mediaTypes() {
        return formats.stream().map(ItemFormat::mediaType).toList();
    }

    @Override
    public String name() {
        return FORMAT;
    }

    @Override
    public boolean fits(Method operation) {
        return !of(operation).isEmpty();
    }

    ItemOffer offer(Method operation) {
        return new ItemOffer(own(operation), of(operation));
    }

    private List<ItemFormat> of(Method operation) {
        return ItemShape.of(operation).stream()
                .flatMap(shape -> formats.stream().filter(shape::isWrittenBy))
                .toList();
    }

    private static List<MediaType> own(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        if (produces == null) return List.of(MediaType.APPLICATION_JSON_TYPE);
        return Arrays.stream(produces.value()).map(MediaType::valueOf).toList();
    }
}
