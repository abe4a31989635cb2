package be.doorstroom.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as other rooms need it.
public record AccountCard(
        UUID id,
        int version,
        String userName,
        String name,
        @Nullable String email,
        @Nullable UUID person,
        boolean administrator,
        AccountState state) {

    static AccountCard of(Account account) {
        return new AccountCard(
                account.id(),
                account.version(),
                account.userName(),
                account.name(),
                account.email(),
                account.person(),
                account.isAdministrator(),
                account.state());
    }
}
