package be.doorstroom.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which themes a reader asks for; an empty list asks for nothing.
public record ThemeFilter(@Nullable String region, List<ThemeKind> kinds) {
    /// Every theme of a region.
    public static ThemeFilter of(String region) {
        return new ThemeFilter(region, List.of());
    }
}
