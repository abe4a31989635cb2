package be.doorstroom.webhook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All attempts.
@ApplicationScoped
class WebhookAttempts implements PanacheRepositoryBase<WebhookAttempt, UUID> {
    /// By message, the newest first.
    Map<UUID, List<WebhookMessageView.Attempt>> of(Collection<UUID> messages) {
        if (messages.isEmpty()) return Map.of();
        return list("message in ?1 order by id desc", messages).stream()
                .collect(
                        groupingBy(
                                WebhookAttempt::message, mapping(WebhookAttempt::view, toList())));
    }
}
