package be.doorstroom.demo;

import be.doorstroom.access.Open;
import be.doorstroom.demo.DemoAccountsView.DemoAccountView;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/demoAccounts`: for the sign-in page of a demonstration; elsewhere it does not exist.
@Path("/demoAccounts")
@Tag(name = "Access")
class DemoAccountResource {
    private final DemoFiles files;
    private final boolean demo;

    DemoAccountResource(DemoFiles files, @ConfigProperty(name = "doorstroom.demo") boolean demo) {
        this.files = files;
        this.demo = demo;
    }

    @GET
    @Open
    @Operation(operationId = "listDemoAccounts", summary = "List the accounts of a demonstration")
    public DemoAccountsView list() {
        if (!demo) throw Problem.notFound();
        var accounts =
                files.accounts().stream()
                        .map(a -> new DemoAccountView(a.userName(), a.name(), a.role(), a.region()))
                        .toList();
        return new DemoAccountsView(Href.to("demoAccounts"), DemoService.PASSWORD, accounts);
    }
}
