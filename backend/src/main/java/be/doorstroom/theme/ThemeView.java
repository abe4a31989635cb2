package be.doorstroom.theme;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A theme as the API shows it.
@Schema(name = "Theme")
public record ThemeView(
        Href href,
        Href self,
        @Schema(examples = "midwest-welzijn") String id,
        String etag,
        Reference region,
        ThemeKind kind,
        @Schema(examples = "Welzijn") String name,
        @Nullable String description,
        @Nullable @Schema(description = "By the end of this year") Integer targetYear,
        @Nullable @Schema(description = "As it was last reported; absent when nothing was")
                ThemeProgress progress,
        @Nullable @Schema(description = "The day of that report") LocalDate progressOn,
        @Schema(description = "Whether its year is past and it was not reached") boolean late,
        @Schema(description = "Where the fact comes from") String source,
        List<String> permitted)
        implements Tagged {}
