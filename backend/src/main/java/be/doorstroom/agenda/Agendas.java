package be.doorstroom.agenda;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All agendas with their points.
@ApplicationScoped
class Agendas implements PanacheRepositoryBase<Agenda, UUID> {
    /// For a writer: others wait for their turn.
    Optional<Agenda> forWriting(UUID meeting) {
        return findByIdOptional(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /// As [#forWriting], several in the order of their ids.
    void hold(Collection<UUID> meetings) {
        meetings.stream().distinct().sorted().forEach(this::forWriting);
    }

    List<AgendaItem> items(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "from AgendaItem where meeting = :meeting order by sequence, id",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /// Which points there are, in their order, where nothing else of them is asked.
    List<UUID> ids(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select id from AgendaItem where meeting = :meeting order by sequence, id",
                        UUID.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    int size(UUID meeting) {
        return getEntityManager()
                .createQuery("select count(*) from AgendaItem where meeting = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult()
                .intValue();
    }

    /// How long what stands before a point takes.
    long minutesBefore(AgendaItem item) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(minutes), 0) from AgendaItem"
                                + " where meeting = :meeting and (sequence < :sequence"
                                + " or sequence = :sequence and id < :id)",
                        Long.class)
                .setParameter("meeting", item.meeting())
                .setParameter("sequence", item.sequence())
                .setParameter("id", item.id())
                .getSingleResult();
    }

    Optional<AgendaItem> item(UUID meeting, UUID id) {
        return Optional.ofNullable(getEntityManager().find(AgendaItem.class, id))
                .filter(item -> item.meeting().equals(meeting));
    }

    AgendaItem item(UUID id) {
        return getEntityManager().getReference(AgendaItem.class, id);
    }

    Map<UUID, String> speakerEmails(UUID meeting) {
        return getEntityManager()
                .createQuery(
                        "select id, speakerEmail from AgendaItem"
                                + " where meeting = :meeting and speakerEmail is not null",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    void forgetSpeakerEmails(UUID meeting) {
        flush();
        getEntityManager()
                .createQuery(
                        "update AgendaItem set speakerEmail = null"
                                + " where meeting = :meeting and speakerEmail is not null")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    void add(AgendaItem item) {
        getEntityManager().persist(item);
    }

    void keep(Stream<EditionPoint> points) {
        points.forEach(getEntityManager()::persist);
    }

    void remove(AgendaItem item) {
        getEntityManager().remove(item);
    }

    /// Gives the points their places in one statement, however many there are.
    void order(UUID meeting, List<UUID> ids) {
        var places =
                IntStream.range(0, ids.size())
                        .mapToObj(i -> "when i.id = :id" + i + " then " + (i + 1))
                        .collect(Collectors.joining(" "));
        var update =
                getEntityManager()
                        .createQuery(
                                "update AgendaItem i set i.sequence = case "
                                        + places
                                        + " else i.sequence end where i.meeting = :meeting")
                        .setParameter("meeting", meeting);
        for (var i = 0; i < ids.size(); i++) update.setParameter("id" + i, ids.get(i));
        update.executeUpdate();
    }

    /// Forgets what was read before a bulk update.
    void readAnew() {
        flush();
        getEntityManager().clear();
    }
}
