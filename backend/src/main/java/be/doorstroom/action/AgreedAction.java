package be.doorstroom.action;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Reference;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An action as minutes keep it: who does what by when, in the words of that day.
@Schema(name = "AgreedAction")
public record AgreedAction(
        UUID id,
        String statement,
        @Schema(description = "The organization or body that does it") Reference owner,
        @Nullable @Schema(examples = "Algemeen directeur") String officeLabel,
        LocalDate dueOn,
        @Nullable LocalDate reviewOn,
        Circle circle) {

    /// "Algemeen directeur van Izegem"
    public String ownerInWords() {
        var name = owner.title() == null ? owner.id() : owner.title();
        return officeLabel == null ? name : officeLabel + " van " + name;
    }
}
