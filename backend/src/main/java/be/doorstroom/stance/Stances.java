package be.doorstroom.stance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// All stances with what was told in them.
@ApplicationScoped
class Stances implements PanacheRepositoryBase<Stance, UUID> {
    /// One telling of one municipality.
    record Told(UUID agendaItem, String municipality, StanceTelling telling) {}

    /// For a writer: others wait for their turn. Absent before anything was told.
    Optional<Stance> hold(UUID agendaItem, String municipality) {
        return find("agendaItem = ?1 and municipality = ?2", agendaItem, municipality)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    void add(StanceTelling telling) {
        getEntityManager().persist(telling);
        flush();
    }

    /// By point and municipality, the latest first; one statement, however many points.
    Map<UUID, Map<String, List<StanceTelling>>> told(Collection<UUID> agendaItems) {
        if (agendaItems.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.stance.Stances$Told("
                                + "s.agendaItem, s.municipality, t)"
                                + " from Stance s join StanceTelling t on t.stance = s.id"
                                + " where s.agendaItem in :items order by s.id, t.number desc",
                        Told.class)
                .setParameter("items", agendaItems)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Told::agendaItem,
                                Collectors.groupingBy(
                                        Told::municipality,
                                        Collectors.mapping(Told::telling, Collectors.toList()))));
    }
}
