package be.doorstroom.membership;

import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A membership as the API shows it.
@Schema(name = "Membership")
public record MembershipView(
        Href href,
        @Schema(examples = "midwest-mayors-conference/36008/mayor") String id,
        Reference body,
        Reference organization,
        Office office,
        MembershipRole role,
        @Nullable LocalDate startsOn,
        @Nullable @Schema(description = "The last day") LocalDate endsOn,
        SubstituteRule substituteRule,
        @Nullable @Schema(description = "How much its vote weighs, where the statutes say so")
                Integer shares,
        @Schema(description = "Where the fact comes from") String source) {

    static MembershipView of(Membership membership, Directory directory) {
        var seat = membership.seat();
        return new MembershipView(
                Href.to("memberships").query("body=" + seat.body()),
                membership.id(),
                directory.bodyReference(seat.body()),
                directory.organization(seat.organization()),
                seat.office(),
                seat.role(),
                membership.startsOn(),
                membership.endsOn(),
                seat.substituteRule(),
                seat.shares(),
                membership.source());
    }
}
