package be.doorstroom.dossier;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A dossier as the API shows it.
@Schema(name = "Dossier")
public record DossierView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(examples = "Knelpuntennota") String title,
        Reference region,
        @Nullable @Schema(examples = "midwest-bestuur") String theme)
        implements Tagged {

    static DossierView of(Dossier dossier, Directory directory) {
        var self = Href.to("dossiers", dossier.id());
        return new DossierView(
                self,
                self,
                dossier.id(),
                Tagged.tag(dossier.version()),
                dossier.title(),
                directory.region(dossier.region()),
                dossier.theme());
    }
}
