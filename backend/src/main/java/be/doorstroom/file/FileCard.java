package be.doorstroom.file;

import be.doorstroom.access.Circle;
import java.util.UUID;

/// A file as other rooms need it, without its bytes.
public record FileCard(
        UUID id,
        String region,
        Circle circle,
        String name,
        String mediaType,
        int size,
        String sha256) {}
