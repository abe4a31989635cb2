package be.doorstroom.delivery;

/// A delivery with the title of its edition.
record DeliveryRow(Delivery delivery, String title) {}
