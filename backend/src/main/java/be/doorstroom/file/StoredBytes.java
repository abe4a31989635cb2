package be.doorstroom.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/// The bytes of a file, which never change.
@Entity
@Table(name = "stored_bytes")
class StoredBytes {
    @Id private UUID file;

    @Column(length = Length.LONG32)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected StoredBytes() {}

    StoredBytes(UUID file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }
}
