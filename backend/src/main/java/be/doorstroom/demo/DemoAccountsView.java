package be.doorstroom.demo;

import be.doorstroom.access.Role;
import be.doorstroom.platform.web.Href;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The accounts with which anybody may look around a demonstration.
@Schema(name = "DemoAccounts")
public record DemoAccountsView(
        Href self,
        @Schema(examples = "doorstroom-demo") String password,
        List<DemoAccountView> items) {

    /// One account.
    @Schema(name = "DemoAccount")
    public record DemoAccountView(
            @Schema(examples = "director-izegem") String userName,
            @Schema(examples = "AD van Izegem") String name,
            Role role,
            @Nullable @Schema(examples = "midwest") String region) {}
}
