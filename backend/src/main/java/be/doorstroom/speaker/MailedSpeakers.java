package be.doorstroom.speaker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Who was told of a slot by mail.
@ApplicationScoped
class MailedSpeakers implements PanacheRepositoryBase<MailedSpeaker, UUID> {
    List<MailedSpeaker> of(UUID meeting) {
        return list("meeting = ?1 order by item", meeting);
    }
}
