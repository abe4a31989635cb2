package be.doorstroom.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/// That a letter told of a delivery. What became of the letter, the mail with its purpose knows.
@Entity
@Table(name = "delivery_letter")
@IdClass(DeliveryLetter.Key.class)
class DeliveryLetter {
    @Id private UUID delivery;
    @Id private String purpose;

    /// One letter tells of several deliveries, and one delivery has several letters.
    record Key(UUID delivery, String purpose) {}

    @SuppressWarnings("NullAway.Init")
    protected DeliveryLetter() {}

    DeliveryLetter(UUID delivery, String purpose) {
        this.delivery = delivery;
        this.purpose = purpose;
    }
}
