package be.doorstroom.delivery;

/// What a list of deliveries brings along when it is asked to.
public enum DeliveryEmbed {
    HISTORY
}
