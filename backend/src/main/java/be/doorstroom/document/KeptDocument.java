package be.doorstroom.document;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Digests;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/// A rendition written in one format, kept so that it is written once.
@Entity
@Table(name = "kept_document")
class KeptDocument {
    @Id private UUID id;
    private UUID edition;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private String mediaType;
    private String publicUrl;
    private String sha256;

    @Column(length = Length.LONG32)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected KeptDocument() {}

    KeptDocument(UUID edition, Circle circle, String mediaType, String publicUrl, byte[] bytes) {
        this.id = TimeOrderedId.next();
        this.edition = edition;
        this.circle = circle;
        this.mediaType = mediaType;
        this.publicUrl = publicUrl;
        this.bytes = bytes;
        this.sha256 = Digests.sha256(bytes);
    }

    Frozen frozen() {
        return new Frozen(bytes, sha256);
    }
}
