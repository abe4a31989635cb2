package be.doorstroom.demo;

import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account of the demonstration, by function, as `data/demo/accounts.json` has it.
record DemoAccount(
        String userName,
        String name,
        Role role,
        @Nullable String region,
        List<DemoMandate> mandates) {

    /// An office that the account holds.
    record DemoMandate(String organization, Office office) {}

    /// All of them.
    record File(List<DemoAccount> accounts) {}
}
