package be.doorstroom.dossier;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A theme as the API shows it.
@Schema(name = "Theme")
public record ThemeView(
        Href href,
        @Schema(examples = "midwest-welzijn") String id,
        Reference region,
        ThemeKind kind,
        @Schema(examples = "Welzijn") String name,
        @Nullable String description,
        @Nullable Integer targetYear,
        @Schema(description = "Where the fact comes from") String source) {

    static ThemeView of(Theme theme, Directory directory) {
        return new ThemeView(
                Href.to("themes").query("region=" + theme.region()),
                theme.id(),
                directory.region(theme.region()),
                theme.kind(),
                theme.name(),
                theme.description(),
                theme.targetYear(),
                theme.source());
    }
}
