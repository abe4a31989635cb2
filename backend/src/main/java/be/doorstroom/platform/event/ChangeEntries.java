package be.doorstroom.platform.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All changes, in their order.
@ApplicationScoped
class ChangeEntries implements PanacheRepositoryBase<ChangeEntry, Long> {
    Optional<ChangeEntry> last() {
        return find("order by sequence desc").firstResultOptional();
    }

    List<ChangeEntry> after(
            long sequence, Collection<String> kinds, Collection<String> regions, int most) {
        return find(
                        "sequence > ?1 and subjectKind in ?2 and region in ?3 order by sequence",
                        sequence,
                        kinds,
                        regions)
                .page(0, most)
                .list();
    }
}
