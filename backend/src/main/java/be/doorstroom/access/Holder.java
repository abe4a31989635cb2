package be.doorstroom.access;

import java.util.UUID;

/// An account whose person holds an office in an organization.
public record Holder(UUID account, String organization, Office office) {}
