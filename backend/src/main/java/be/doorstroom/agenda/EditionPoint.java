package be.doorstroom.agenda;

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

/// A point on a dossier as it was frozen in an approved agenda. Drafts move on; this does not.
@Entity
@Table(name = "edition_point")
@IdClass(EditionPoint.Key.class)
class EditionPoint {
    @Id private UUID edition;
    @Id private UUID item;
    private UUID dossier;
    private String title;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    @SuppressWarnings("NullAway.Init")
    protected EditionPoint() {}

    EditionPoint(UUID edition, AgendaDocument.Item item, UUID dossier) {
        this.edition = edition;
        this.item = item.id();
        this.dossier = dossier;
        this.title = item.title();
        this.circle = item.circle();
    }

    UUID dossier() {
        return dossier;
    }

    String title() {
        return title;
    }

    Circle circle() {
        return circle;
    }

    /// An edition and a point.
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private UUID edition;
        private UUID item;

        @SuppressWarnings("NullAway.Init")
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.edition.equals(edition) && key.item.equals(item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(edition, item);
        }
    }
}
