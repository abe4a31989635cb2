package be.doorstroom.demo;

import be.doorstroom.access.AccountService;
import be.doorstroom.access.NewAccount;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.demo.DemoAccount.DemoMandate;
import be.doorstroom.loading.LoadingService;
import be.doorstroom.mandate.HeldOffice;
import be.doorstroom.mandate.PersonService;
import be.doorstroom.platform.event.OutboxRelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Fills an empty database for a demonstration: the four regions, accounts by function, a year of
/// each.
@ApplicationScoped
public class DemoService {
    static final String PASSWORD = "doorstroom-demo";

    /// Reserved for examples (RFC 2606): nobody gets mail there.
    static final String MAIL_DOMAIN = "@doorstroom.example";

    private static final Logger LOG = Logger.getLogger(DemoService.class);
    private static final LocalDate FOREVER_AGO = LocalDate.of(2000, 1, 1);

    private final LoadingService loading;
    private final AccountService accounts;
    private final PersonService people;
    private final DemoFiles files;
    private final DemoHistory history;
    private final DemoAdmission admission;
    private final OutboxRelay relay;

    DemoService(
            LoadingService loading,
            AccountService accounts,
            PersonService people,
            DemoFiles files,
            DemoHistory history,
            DemoAdmission admission,
            OutboxRelay relay) {
        this.loading = loading;
        this.accounts = accounts;
        this.people = people;
        this.files = files;
        this.history = history;
        this.admission = admission;
        this.relay = relay;
    }

    /// @throws IllegalStateException when an earlier filling was interrupted
    public void fill() {
        if (accounts.hasAdministrator()) {
            throw new IllegalStateException(
                    "An earlier start was interrupted while it made the demonstration. Remove its"
                            + " data folder (DOORSTROOM_DATA) and start again.");
        }
        LOG.info("Making the demonstration; this takes some seconds at the first start");
        people();
        relay.exclusively(history::make);
        admission.make();
    }

    /// The regions and the accounts, without any meeting.
    public void people() {
        loading.load(loading.shipped());
        loading.refresh();
        QuarkusTransaction.requiringNew().run(this::openAccounts);
    }

    private void openAccounts() {
        var wishes = files.accounts().stream().map(this::account).toList();
        accounts.open(wishes, PASSWORD);
    }

    private NewAccount account(DemoAccount account) {
        var administers = account.role() == Role.ADMINISTRATOR;
        return new NewAccount(
                account.userName(),
                account.name(),
                account.userName() + MAIL_DOMAIN,
                person(account),
                administers);
    }

    private @Nullable UUID person(DemoAccount account) {
        if (account.mandates().isEmpty()) return null;
        List<HeldOffice> mandates = new ArrayList<>();
        for (var mandate : account.mandates()) {
            mandates.add(mandate(account, mandate));
            if (account.role() == Role.CHAIR) mandates.add(chair(account, mandate));
        }
        return people.enter(account.name(), mandates);
    }

    private static HeldOffice mandate(DemoAccount account, DemoMandate mandate) {
        var region = account.role() == Role.COORDINATOR ? account.region() : null;
        return new HeldOffice(mandate.organization(), mandate.office(), region, FOREVER_AGO);
    }

    private static HeldOffice chair(DemoAccount account, DemoMandate mandate) {
        return new HeldOffice(
                mandate.organization(), Office.CHAIRPERSON, account.region(), FOREVER_AGO);
    }
}
