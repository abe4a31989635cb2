package be.doorstroom.region;

import be.doorstroom.format.Linked;
import be.doorstroom.platform.web.Href;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A region as the API shows it.
@Linked("Organization")
@Schema(name = "Region")
public record RegionView(
        Href href,
        Href self,
        @Schema(examples = "midwest") String id,
        @Schema(examples = "Midwest") String name,
        @Schema(description = "Where the fact comes from") String source) {
    static RegionView of(Region region) {
        var address = Href.to("regions", region.id());
        return new RegionView(address, address, region.id(), region.name(), region.source());
    }
}
