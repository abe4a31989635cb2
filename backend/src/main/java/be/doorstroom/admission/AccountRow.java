package be.doorstroom.admission;

import be.doorstroom.access.AccountState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account with what its administrator must know.
///
/// @param mandates how many offices its person holds on the day
record AccountRow(
        UUID id,
        int version,
        String userName,
        String name,
        @Nullable String email,
        @Nullable UUID person,
        boolean administrator,
        AccountState state,
        @Nullable Instant lockedUntil,
        long mandates) {}
