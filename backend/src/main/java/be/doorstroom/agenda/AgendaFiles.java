package be.doorstroom.agenda;

import be.doorstroom.file.FileCard;
import be.doorstroom.file.FileService;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which files come with which points of drafts.
@ApplicationScoped
class AgendaFiles implements PanacheRepositoryBase<AgendaItemFile, AgendaItemFile.Key> {
    private final FileService files;

    AgendaFiles(FileService files) {
        this.files = files;
    }

    /// In the order in which they were attached; two statements, however many points there are.
    Map<UUID, List<AttachedFile>> of(Collection<AgendaItem> items) {
        var rows = rows(items.stream().map(AgendaItem::id).toList());
        if (rows.isEmpty()) return Map.of();
        var cards = files.cards(rows.stream().map(AgendaItemFile::file).distinct().toList());
        Map<UUID, List<AttachedFile>> attached = new HashMap<>();
        for (var item : items) {
            var own =
                    rows.stream()
                            .filter(row -> row.item().equals(item.id()))
                            .map(row -> known(cards.get(row.file())))
                            .map(card -> AttachedFile.of(card, item.circle()))
                            .toList();
            if (!own.isEmpty()) attached.put(item.id(), own);
        }
        return attached;
    }

    /// The files of a point in their order.
    List<UUID> files(UUID item) {
        return rows(List.of(item)).stream().map(AgendaItemFile::file).toList();
    }

    boolean has(UUID item, UUID file) {
        return count("item = ?1 and file = ?2", item, file) > 0;
    }

    long number(UUID item) {
        return count("item", item);
    }

    boolean detach(UUID item, UUID file) {
        return delete("item = ?1 and file = ?2", item, file) > 0;
    }

    List<AgendaItemFile> with(UUID file) {
        return list("file", file);
    }

    private List<AgendaItemFile> rows(List<UUID> items) {
        return items.isEmpty() ? List.of() : list("item in ?1 order by attachedAt, file", items);
    }

    private static FileCard known(@Nullable FileCard card) {
        return Objects.requireNonNull(card, "a file that is attached is never removed");
    }
}
