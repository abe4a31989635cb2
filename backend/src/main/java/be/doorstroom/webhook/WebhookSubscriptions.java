package be.doorstroom.webhook;

import be.doorstroom.access.Restriction;
import be.doorstroom.access.TokenCard;
import be.doorstroom.platform.web.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

/// All subscriptions, and how far each was told.
@ApplicationScoped
class WebhookSubscriptions implements PanacheRepositoryBase<WebhookSubscription, UUID> {
    /// A subscription and its token.
    record Named(WebhookSubscription subscription, TokenCard token) {}

    /// The newest first.
    List<Named> readable(Restriction restriction) {
        return query(restriction).getResultList();
    }

    Optional<Named> readable(Restriction restriction, UUID id) {
        return query(restriction.and("s.id = :id", "id", id)).getResultStream().findFirst();
    }

    private TypedQuery<Named> query(Restriction restriction) {
        return restriction.bind(
                getEntityManager()
                        .createQuery(
                                "select s, new be.doorstroom.access.TokenCard("
                                        + "t.id, t.name, t.organization, t.office)"
                                        + " from WebhookSubscription s"
                                        + " join AccessToken t on t.id = s.accessToken where "
                                        + restriction.clause()
                                        + " order by s.id desc",
                                Named.class));
    }

    List<WebhookSubscription> ofToken(UUID token) {
        return list("accessToken", token);
    }

    /// Of those that go on and that no other node serves now: which have changes to hear of or
    /// messages that are due.
    List<UUID> withWork(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        """
                        from WebhookSubscription s
                        where s.state = ACTIVE
                          and (s.leasedUntil is null or s.leasedUntil < :now)
                          and (s.heard < (select coalesce(max(c.sequence), 0) from ChangeEntry c)
                            or exists (select 1 from WebhookMessage m
                              where m.subscription = s.id and m.state = WAITING and m.dueAt <= :now))
                        order by s.id
                        """,
                        WebhookSubscription.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .stream()
                .map(WebhookSubscription::id)
                .toList();
    }

    void lease(List<UUID> ids, Instant until) {
        if (!ids.isEmpty()) update("leasedUntil = ?1 where id in ?2", until, ids);
    }

    void release(UUID id) {
        update("leasedUntil = null where id = ?1", id);
    }

    /// @param heard the last change of all that was looked at
    void move(UUID id, Cursor place, long heard) {
        update("place = ?1, heard = ?2 where id = ?3", place.toString(), heard, id);
    }
}
