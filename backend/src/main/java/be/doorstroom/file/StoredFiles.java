package be.doorstroom.file;

import be.doorstroom.access.Restriction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// All files, with their bytes apart.
@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {
    private static final int LARGEST_ROUND = 500;

    Optional<StoredFile> readable(Restriction restriction, UUID id) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select f from StoredFile f where f.id = :id and "
                                        + restriction.clause(),
                                StoredFile.class)
                        .setParameter("id", id);
        return restriction.bind(query).getResultStream().findFirst();
    }

    List<StoredFile> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    byte[] bytes(UUID id) {
        return getEntityManager()
                .createQuery("select b.bytes from StoredBytes b where b.file = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    void keep(StoredFile file, byte[] bytes) {
        persistAndFlush(file);
        getEntityManager().persist(new StoredBytes(file.id(), bytes));
        flush();
    }

    /// Removes what nobody attached, and of which there is no next version. The rows are held
    /// first: who attaches one meanwhile comes before or too late, never halfway.
    void forgetLoose(Instant before) {
        var loose =
                getEntityManager()
                        .createQuery(
                                "select f from StoredFile f where f.attached = false"
                                        + " and f.uploadedAt < :before and not exists"
                                        + " (select 1 from StoredFile n where n.replaces = f.id)",
                                StoredFile.class)
                        .setParameter("before", before)
                        .setMaxResults(LARGEST_ROUND)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .map(StoredFile::id)
                        .toList();
        if (loose.isEmpty()) return;
        getEntityManager()
                .createQuery("delete from StoredBytes b where b.file in :loose")
                .setParameter("loose", loose)
                .executeUpdate();
        delete("id in ?1", loose);
    }

    void keep(Stream<EditionFile> rows) {
        rows.forEach(getEntityManager()::persist);
    }
}
