package be.doorstroom.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// A file that comes with a point of a draft.
@Entity
@Table(name = "agenda_item_file")
@IdClass(AgendaItemFile.Key.class)
class AgendaItemFile {
    @Id private UUID item;
    @Id private UUID file;
    private Instant attachedAt;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItemFile() {}

    AgendaItemFile(UUID item, UUID file, Instant attachedAt) {
        this.item = item;
        this.file = file;
        this.attachedAt = attachedAt;
    }

    UUID item() {
        return item;
    }

    UUID file() {
        return file;
    }

    Instant attachedAt() {
        return attachedAt;
    }

    /// A point and a file.
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private UUID item;
        private UUID file;

        @SuppressWarnings("NullAway.Init")
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.item.equals(item) && key.file.equals(file);
        }

        @Override
        public int hashCode() {
            return Objects.hash(item, file);
        }
    }
}
