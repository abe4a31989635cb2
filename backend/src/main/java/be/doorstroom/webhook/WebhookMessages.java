package be.doorstroom.webhook;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// All messages.
@ApplicationScoped
class WebhookMessages implements PanacheRepositoryBase<WebhookMessage, UUID> {
    private static final String ALL =
            "select m from WebhookMessage m"
                    + " join WebhookSubscription s on s.id = m.subscription"
                    + " join AccessToken t on t.id = s.accessToken where ";

    /// The newest first.
    Slice<WebhookMessage> readable(Restriction restriction, WebhookMessageFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("m.state in :states", "states", filter.status())
                        .and("m.subscription = :one", "one", filter.subscription())
                        .and("m.id < :after", "after", after == null ? null : after.uuid(0));
        var query =
                getEntityManager()
                        .createQuery(
                                ALL + where.clause() + " order by m.id desc", WebhookMessage.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                message -> Cursor.of(message.id()));
    }

    Optional<WebhookMessage> readable(Restriction restriction, UUID id) {
        var where = restriction.and("m.id = :id", "id", id);
        var query = getEntityManager().createQuery(ALL + where.clause(), WebhookMessage.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// The one that has waited longest.
    Optional<WebhookMessage> due(UUID subscription, Instant now) {
        return find(
                        "subscription = ?1 and state = ?2 and dueAt <= ?3 order by dueAt, id",
                        subscription,
                        MessageState.WAITING,
                        now)
                .firstResultOptional();
    }

    /// Removes what arrived or failed and was written before `moment`.
    long forgetBefore(Instant moment) {
        return delete("state <> ?1 and writtenAt < ?2", MessageState.WAITING, moment);
    }
}
