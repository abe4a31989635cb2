package be.doorstroom.file;

import be.doorstroom.access.Circle;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/// A file that went out with an edition, and the circle from which it may be read.
@Entity
@Table(name = "edition_file")
@IdClass(EditionFile.Key.class)
class EditionFile {
    @Id private UUID edition;
    @Id private UUID file;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @SuppressWarnings("NullAway.Init")
    protected EditionFile() {}

    EditionFile(UUID edition, UUID file, Circle circle) {
        this.edition = edition;
        this.file = file;
        this.circle = circle;
    }

    /// An edition and a file.
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private UUID edition;
        private UUID file;

        @SuppressWarnings("NullAway.Init")
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.edition.equals(edition) && key.file.equals(file);
        }

        @Override
        public int hashCode() {
            return Objects.hash(edition, file);
        }
    }
}
