package be.doorstroom.signature;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All signatures.
@ApplicationScoped
class Signatures implements PanacheRepositoryBase<Signature, UUID> {
    List<Signature> ofMeeting(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }
}
