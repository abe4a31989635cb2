package be.doorstroom.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account to open; `name` is the function that people see.
public record NewAccount(
        String userName,
        String name,
        @Nullable String email,
        @Nullable UUID person,
        boolean administrator) {}
