package be.doorstroom.format;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one operation can be had as: what it answers by itself, which comes first, and the formats
/// that write that too.
record ItemOffer(List<MediaType> own, List<ItemFormat> formats) {
    private static final String WEIGHT = "q";

    /// What a reader asks for by the short name of a format or else by `Accept`, the heaviest first
    /// (RFC 9110); absent for what the operation answers by itself.
    ///
    /// @throws Problem `notAcceptable` that names what there is
    Optional<ItemFormat> wanted(@Nullable String name, List<MediaType> accepted) {
        return name == null ? accepted(accepted) : named(name);
    }

    private Optional<ItemFormat> named(String name) {
        if (name.equals(Formats.JSON)) return Optional.empty();
        var format = formats.stream().filter(each -> each.extension().equals(name)).findFirst();
        if (format.isEmpty()) throw refused();
        return format;
    }

    private Optional<ItemFormat> accepted(List<MediaType> accepted) {
        var excluded = accepted.stream().filter(ItemOffer::isExcluded).toList();
        for (var wanted : accepted) {
            if (isExcluded(wanted)) continue;
            if (own.stream().anyMatch(type -> fits(type, wanted, excluded))) {
                return Optional.empty();
            }
            var format =
                    formats.stream()
                            .filter(each -> fits(each.mediaType(), wanted, excluded))
                            .findFirst();
            if (format.isPresent()) return format;
        }
        throw refused();
    }

    private static boolean fits(MediaType type, MediaType wanted, List<MediaType> excluded) {
        return type.isCompatible(wanted) && excluded.stream().noneMatch(type::isCompatible);
    }

    /// A weight of nought says "not this".
    private static boolean isExcluded(MediaType type) {
        return type.getParameters().getOrDefault(WEIGHT, "1").matches("0(\\.0*)?");
    }

    private Problem refused() {
        var types =
                Stream.concat(own.stream(), formats.stream().map(ItemFormat::mediaType))
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .collect(Collectors.joining(", "));
        return new Problem(ProblemKind.NOT_ACCEPTABLE, "This can be had as " + types + ".");
    }
}
