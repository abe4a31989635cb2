package be.doorstroom.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator writes of one point.
public record EntryChange(
        @Nullable
                @Size(max = 50_000)
                @Schema(description = "Simple HTML: p, strong, em, ul, ol, li, a, br")
                String summary,
        @NotNull @Size(max = 50) List<NewPosition> positions,
        @NotNull
                @Size(max = 50)
                @Schema(description = "The seats that were not filled while it was treated")
                List<Absence> absences) {

    /// What one organization said.
    @Schema(name = "NewPosition")
    public record NewPosition(
            @Nullable @Size(max = 40) @Schema(examples = "36015") String organization,
            @NotBlank @Size(max = 2000) String statement) {}

    static EntryChange of(Entry entry) {
        return new EntryChange(
                entry.summary(),
                entry.positions().stream()
                        .map(each -> new NewPosition(each.organization(), each.statement()))
                        .toList(),
                entry.absences());
    }
}
