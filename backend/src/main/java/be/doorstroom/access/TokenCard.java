package be.doorstroom.access;

import java.util.UUID;

/// What other rooms know of an access token: for which office of which organization it acts.
public record TokenCard(UUID id, String name, String organization, Office office) {}
