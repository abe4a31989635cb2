package be.doorstroom.file;

import be.doorstroom.access.Restriction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// All files, with their bytes apart.
@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {
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

    void keep(Stream<EditionFile> rows) {
        rows.forEach(getEntityManager()::persist);
    }
}
