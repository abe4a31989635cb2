package be.doorstroom.access;

import org.jspecify.annotations.Nullable;

/// What an administrator may correct in an account; the user name stays.
public record AccountCorrection(String name, @Nullable String email, boolean administrator) {}
