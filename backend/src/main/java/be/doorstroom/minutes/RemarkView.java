package be.doorstroom.minutes;

import be.doorstroom.platform.web.Href;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A remark as the API shows it.
@Schema(name = "Remark")
public record RemarkView(
        Href href,
        Href self,
        UUID id,
        @Nullable UUID agendaItem,
        @Schema(examples = "Burgemeester van Izegem") String author,
        String text,
        Instant madeAt) {

    static RemarkView of(Remark remark) {
        var self = Href.to("meetings", remark.meeting(), "minutes", "remarks", remark.id());
        return new RemarkView(
                self,
                self,
                remark.id(),
                remark.agendaItem(),
                remark.author(),
                remark.text(),
                remark.madeAt());
    }
}
