package be.doorstroom.format;

import be.doorstroom.platform.web.SharedParameter;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All formats of items there are, in the order of their extension, and which of them an operation
/// can be had in. Where there are any it takes `format`, for links, in place of `Accept`.
@ApplicationScoped
public class ItemFormats implements SharedParameter {
    private static final String FORMAT = "format";

    private final List<ItemFormat> formats;
    private final Map<Method, ItemOffer> offers = new ConcurrentHashMap<>();

    ItemFormats(@All List<ItemFormat> formats) {
        this.formats =
                formats.stream().sorted(Comparator.comparing(ItemFormat::extension)).toList();
    }

    /// What can be asked for somewhere.
    public List<MediaType> mediaTypes() {
        return formats.stream().map(ItemFormat::mediaType).distinct().toList();
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
        return offers.computeIfAbsent(operation, asked -> new ItemOffer(own(asked), of(asked)));
    }

    private List<ItemFormat> of(Method operation) {
        var offered =
                ItemShape.of(operation).stream()
                        .flatMap(shape -> formats.stream().filter(shape::isWrittenBy))
                        .toList();
        var extensions = offered.stream().map(ItemFormat::extension).distinct().count();
        if (extensions < offered.size()) {
            throw new IllegalStateException(
                    "Two formats of %s are told apart by nothing".formatted(operation));
        }
        return offered;
    }

    private static List<MediaType> own(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        if (produces == null) return List.of(MediaType.APPLICATION_JSON_TYPE);
        return Arrays.stream(produces.value()).map(MediaType::valueOf).toList();
    }
}
