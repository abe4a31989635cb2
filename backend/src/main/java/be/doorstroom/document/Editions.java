package be.doorstroom.document;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All editions with their renditions, releases and documents.
@ApplicationScoped
class Editions implements PanacheRepositoryBase<Edition, UUID> {
    /// The most closed rendition that the reader may have. The secretariat's own is always
    /// released.
    Optional<EditionRow> readable(Reach reach, UUID id) {
        var restriction = reach.addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.document.EditionRow(e, n.circle,"
                                        + " l.state, n.sha256, n.bytes) from Edition e"
                                        + " join Release l on l.edition = e.id"
                                        + " join Rendition n on n.edition = e.id"
                                        + " and n.circle = l.circle"
                                        + " where e.id = :id and l.state = RELEASED and "
                                        + restriction.clause()
                                        + " order by case l.circle when SECRETARIAT then 0"
                                        + " when BODY then 1 when DIRECTORS then 2"
                                        + " when COUNCILS then 3 else 4 end",
                                EditionRow.class)
                        .setParameter("id", id)
                        .setMaxResults(1);
        return restriction.bind(query).getResultStream().findFirst();
    }

    /// Of several editions what one circle may have now, with the bytes; those that it may not have
    /// are left out.
    List<EditionRow> renditions(Collection<UUID> ids, Circle circle) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.document.EditionRow(
                            e, n.circle, l.state, n.sha256, n.bytes)
                        from Edition e join Release l on l.edition = e.id
                        join Rendition n on n.edition = e.id and n.circle = l.circle
                        where e.id in :ids and l.circle = :circle and l.state = RELEASED
                        """,
                        EditionRow.class)
                .setParameter("ids", ids)
                .setParameter("circle", circle)
                .getResultList();
    }

    /// Of a meeting, without those whose place a later edition took, as one circle may have them
    /// now.
    List<EditionRow> standing(UUID meeting, EditionKind kind, Circle circle) {
        return getEntityManager()
                .createQuery(
                        """
                        select new be.doorstroom.document.EditionRow(
                            e, n.circle, l.state, n.sha256, n.bytes)
                        from Edition e join Release l on l.edition = e.id
                        join Rendition n on n.edition = e.id and n.circle = l.circle
                        where e.meeting = :meeting and e.kind = :kind and e.supersededBy is null
                          and l.circle = :circle and l.state = RELEASED
                        order by e.id
                        """,
                        EditionRow.class)
                .setParameter("meeting", meeting)
                .setParameter("kind", kind)
                .setParameter("circle", circle)
                .getResultList();
    }

    /// Those of which a circle of the reader has this state.
    List<UUID> among(
            Reach reach, Set<EditionKind> kinds, ReleaseState state, Collection<UUID> ids) {
        if (kinds.isEmpty()) return List.of();
        var where =
                reach.addressed("e", "l.circle")
                        .and("e.kind in :kinds", "kinds", kinds)
                        .and("l.state = :state", "state", state)
                        .and("e.id in :ids", "ids", ids);
        return where.bind(
                        getEntityManager()
                                .createQuery(
                                        "select distinct e.id from Edition e"
                                                + " join Release l on l.edition = e.id where "
                                                + where.clause(),
                                        UUID.class))
                .getResultList();
    }

    /// By edition, the meeting of those that have one.
    Map<UUID, List<UUID>> meetings(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select e.id, e.meeting from Edition e"
                                + " where e.id in :ids and e.meeting is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> List.of((UUID) row[1])));
    }

    /// Whether the reader may have any rendition.
    boolean isReadable(Reach reach, UUID id) {
        var restriction = reach.addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select e.id from Edition e join Release l on l.edition = e.id"
                                        + " where e.id = :id and l.state = RELEASED and "
                                        + restriction.clause(),
                                UUID.class)
                        .setParameter("id", id)
                        .setMaxResults(1);
        return !restriction.bind(query).getResultList().isEmpty();
    }

    /// Moves on with each release; -1 when there is no such edition.
    int version(UUID id) {
        return getEntityManager()
                .createQuery("select e.version from Edition e where e.id = :id", Integer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(-1);
    }

    List<LatestLetter> letters(Reach reach, Collection<UUID> meetings) {
        var restriction = reach.addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.document.LatestLetter(e.meeting, e.kind,"
                                        + " max(e.letter)) from Edition e"
                                        + " join Release l on l.edition = e.id"
                                        + " where e.meeting in :meetings and l.state = RELEASED and "
                                        + restriction.clause()
                                        + " group by e.meeting, e.kind",
                                LatestLetter.class)
                        .setParameter("meetings", meetings);
        return restriction.bind(query).getResultList();
    }

    Optional<UUID> latest(Reach reach, UUID meeting, EditionKind kind) {
        var restriction = reach.addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select e.id from Edition e join Release l on l.edition = e.id"
                                        + " where e.meeting = :meeting and e.kind = :kind"
                                        + " and l.state = RELEASED and "
                                        + restriction.clause()
                                        + " order by e.letter desc",
                                UUID.class)
                        .setParameter("meeting", meeting)
                        .setParameter("kind", kind)
                        .setMaxResults(1);
        return restriction.bind(query).getResultStream().findFirst();
    }

    List<Edition> ofMeeting(Reach reach, UUID meeting, EditionKind kind) {
        var restriction = reach.addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select e from Edition e where e.meeting = :meeting"
                                        + " and e.kind = :kind and exists (select 1 from Release l"
                                        + " where l.edition = e.id and l.state = RELEASED and "
                                        + restriction.clause()
                                        + ") order by e.letter",
                                Edition.class)
                        .setParameter("meeting", meeting)
                        .setParameter("kind", kind);
        return restriction.bind(query).getResultList();
    }

    /// The part of an edition for one addressee, if the reader may have it.
    Optional<UUID> part(Reach reach, UUID whole, String addressee) {
        return parts(reach, whole).stream()
                .filter(part -> addressee.equals(part.card().addressee()))
                .map(part -> part.card().id())
                .findFirst();
    }

    /// The parts of an edition that the reader may have, in the order in which they were frozen.
    List<Edition> parts(Reach reach, UUID whole) {
        var restriction = reach.addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select e from Edition e where e.partOf = :whole"
                                        + " and exists (select 1 from Release l"
                                        + " where l.edition = e.id and l.state = RELEASED and "
                                        + restriction.clause()
                                        + ") order by e.id",
                                Edition.class)
                        .setParameter("whole", whole);
        return restriction.bind(query).getResultList();
    }

    Optional<Edition> newest(UUID meeting, EditionKind kind) {
        return find("meeting = ?1 and kind = ?2 order by letter desc", meeting, kind)
                .firstResultOptional();
    }

    List<Release> releases(UUID edition) {
        return getEntityManager()
                .createQuery("from Release where edition = :edition", Release.class)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Release::circle))
                .toList();
    }

    /// Those of the edition itself and of its parts, which follow it.
    List<Release> releasesWithParts(UUID edition) {
        return getEntityManager()
                .createQuery(
                        "from Release where edition = :edition or edition in"
                                + " (select e.id from Edition e where e.partOf = :edition)",
                        Release.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    Optional<Rendition> rendition(UUID edition, Circle circle) {
        return Optional.ofNullable(
                getEntityManager().find(Rendition.class, new Rendition.Key(edition, circle)));
    }

    Optional<KeptDocument> document(
            UUID edition, Circle circle, String mediaType, String publicUrl) {
        return getEntityManager()
                .createQuery(
                        """
                        from KeptDocument
                        where edition = :edition and circle = :circle
                          and mediaType = :mediaType and publicUrl = :publicUrl
                        """,
                        KeptDocument.class)
                .setParameter("edition", edition)
                .setParameter("circle", circle)
                .setParameter("mediaType", mediaType)
                .setParameter("publicUrl", publicUrl)
                .getResultStream()
                .findFirst();
    }

    /// A new version, though only its releases changed.
    void moveOn(Edition edition) {
        getEntityManager().lock(edition, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    void keep(Stream<?> rows) {
        rows.forEach(getEntityManager()::persist);
    }
}
