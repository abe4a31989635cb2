package be.doorstroom.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account whose person holds an office in an organization.
///
/// @param region the one region in which it is held, absent when it is held wherever the
///   organization has a part
public record Holder(UUID account, String organization, Office office, @Nullable String region) {}
