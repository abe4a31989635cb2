package be.doorstroom.membership;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is calling, what they are, and what they may start.
@Schema(name = "Me")
public record MeView(
        Href self,
        String id,
        @Nullable @Schema(examples = "director-izegem") String userName,
        @Schema(examples = "AD van Izegem") String name,
        Actor.Kind kind,
        @Schema(description = "Whether this is a demonstration") boolean demo,
        LocalDate today,
        List<StandingView> standings,
        List<Reference> regions,
        List<Reference> municipalities,
        @Schema(description = "Operations that the caller may start") List<String> permitted) {

    /// One thing that the caller is.
    @Schema(name = "Standing")
    public record StandingView(
            Role role,
            @Nullable Office office,
            @Nullable Reference region,
            @Nullable Reference organization,
            @Nullable Reference body) {}
}
