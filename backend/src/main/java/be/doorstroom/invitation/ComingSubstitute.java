package be.doorstroom.invitation;

import be.doorstroom.access.Office;
import java.util.Optional;

/// An office that comes to a meeting instead of another of its organization.
public record ComingSubstitute(String organization, Office office) {
    static Optional<ComingSubstitute> of(Reply reply) {
        return Optional.ofNullable(reply.substituteOffice())
                .map(office -> new ComingSubstitute(reply.organization(), office));
    }
}
