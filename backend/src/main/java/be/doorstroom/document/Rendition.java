package be.doorstroom.document;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Digests;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;

/// An edition as one circle may read it: canonical JSON, with its SHA-256.
@Entity
@Table(name = "rendition")
@IdClass(Rendition.Key.class)
class Rendition {
    @Id private UUID edition;

    @Id
    @Enumerated(EnumType.STRING)
    private Circle circle;

    private String sha256;

    @Column(length = Length.LONG32)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected Rendition() {}

    Rendition(UUID edition, Circle circle, byte[] bytes) {
        this.edition = edition;
        this.circle = circle;
        this.bytes = bytes;
        this.sha256 = Digests.sha256(bytes);
    }

    String sha256() {
        return sha256;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// An edition and a circle.
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private UUID edition;
        private Circle circle;

        @SuppressWarnings("NullAway.Init")
        Key() {}

        Key(UUID edition, Circle circle) {
            this.edition = edition;
            this.circle = circle;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.edition.equals(edition) && key.circle == circle;
        }

        @Override
        public int hashCode() {
            return Objects.hash(edition, circle);
        }
    }
}
