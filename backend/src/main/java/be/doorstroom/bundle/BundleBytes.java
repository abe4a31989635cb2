package be.doorstroom.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.Length;

/// The archive that a task wrote; it goes with its task.
@Entity
@Table(name = "bundle_bytes")
class BundleBytes {
    @Id private UUID task;

    @Column(length = Length.LONG32)
    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected BundleBytes() {}

    BundleBytes(UUID task, byte[] bytes) {
        this.task = task;
        this.bytes = bytes;
    }
}
