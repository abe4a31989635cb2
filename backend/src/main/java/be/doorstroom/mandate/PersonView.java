package be.doorstroom.mandate;

import be.doorstroom.platform.web.Href;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Somebody who can hold mandates, known by function.
@Schema(name = "Person")
public record PersonView(
        Href href, Href self, UUID id, @Schema(examples = "AD van Izegem") String name) {
    static PersonView of(Person person) {
        var self = Href.to("people", person.id());
        return new PersonView(self, self, person.id(), person.name());
    }
}
