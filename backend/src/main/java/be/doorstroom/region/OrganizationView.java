package be.doorstroom.region;

import be.doorstroom.format.Linked;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An organization as the API shows it.
@Linked("Organization")
@Schema(name = "Organization")
public record OrganizationView(
        Href href,
        Href self,
        @Schema(examples = "36008") String id,
        OrganizationKind kind,
        @Schema(examples = "Izegem") String name,
        @Nullable @Schema(examples = "36008") String nisCode,
        @Nullable LocalDate startsOn,
        @Nullable @Schema(description = "The last day it exists") LocalDate endsOn,
        @Nullable @Schema(description = "What took over after a merger") Reference successor,
        @Nullable Reference referenceRegion,
        @Schema(description = "Where the fact comes from") String source) {

    static OrganizationView of(Organization organization, Directory directory) {
        return new OrganizationView(
                Href.to("organizations", organization.id()),
                Href.to("organizations", organization.id()),
                organization.id(),
                organization.kind(),
                organization.name(),
                organization.nisCode(),
                organization.startsOn(),
                organization.endsOn(),
                Optional.ofNullable(organization.successor())
                        .map(directory::organization)
                        .orElse(null),
                Optional.ofNullable(organization.referenceRegion())
                        .map(directory::region)
                        .orElse(null),
                organization.source());
    }
}
