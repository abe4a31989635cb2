package be.doorstroom.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The letters that told of deliveries.
@ApplicationScoped
class DeliveryLetters implements PanacheRepositoryBase<DeliveryLetter, DeliveryLetter.Key> {
    /// With what became of each, in one statement.
    List<LetterRow> of(Collection<UUID> deliveries) {
        if (deliveries.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.delivery.LetterRow(
                            l.delivery, m.id, m.version, m.kind, m.state, a.name, m.writtenAt,
                            m.sentAt, m.failure)
                        from DeliveryLetter l join Mail m on m.purpose = l.purpose
                        join Account a on a.id = m.account
                        where l.delivery in :deliveries
                        order by m.id
                        """,
                        LetterRow.class)
                .setParameter("deliveries", deliveries)
                .getResultList();
    }
}
