package be.doorstroom.file;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a file besides its bytes. A next version is another file that names this one.
@Entity
@Table(name = "stored_file")
class StoredFile {
    @Id private UUID id;
    private String region;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private String name;
    private String mediaType;
    private int size;
    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;
    private boolean attached;
    private @Nullable UUID replaces;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(NewFile wish, FileType type, Upload upload, Actor by, Instant now) {
        this.id = TimeOrderedId.next();
        this.region = wish.region();
        this.circle = wish.circle();
        this.name = wish.name();
        this.mediaType = type.mediaType();
        this.size = upload.bytes().length;
        this.sha256 = upload.sha256();
        this.uploadedBy = by.id();
        this.uploadedAt = now;
        this.replaces = wish.replaces();
    }

    /// From now on it is its region's; what was sent once cannot be taken back as one's own.
    void attach() {
        attached = true;
    }

    FileCard card() {
        return new FileCard(id, region, circle, name, mediaType, size, sha256);
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    Circle circle() {
        return circle;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    boolean isAttached() {
        return attached;
    }

    @Nullable UUID replaces() {
        return replaces;
    }

    int version() {
        return version;
    }
}
