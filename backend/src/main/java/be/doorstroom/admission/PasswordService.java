package be.doorstroom.admission;

import be.doorstroom.access.AccountService;
import be.doorstroom.access.AddressGuard;
import be.doorstroom.access.Secret;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.time.HouseClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// Passwords by one-time link: for who was invited, and for who forgot theirs.
@ApplicationScoped
@Transactional
public class PasswordService {
    /// Whoever asks again meanwhile has a mail under way.
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ANYBODY = "anonymous";

    private final AccountService accounts;
    private final OneTimeLinks links;
    private final LinkDesk desk;
    private final AddressGuard addresses;
    private final Events events;
    private final HouseClock clock;

    PasswordService(
            AccountService accounts,
            OneTimeLinks links,
            LinkDesk desk,
            AddressGuard addresses,
            Events events,
            HouseClock clock) {
        this.accounts = accounts;
        this.links = links;
        this.desk = desk;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /// Sends a link to the open accounts that are meant, if any.
    ///
    /// @throws Problem `tooManyRequests` while the address has to wait
    void ask(NewPasswordReset wish, String address) {
        addresses.admit(address);
        addresses.count(address);
        for (var account : accounts.meant(wish.account())) {
            if (links.wasMadeSince(account.id(), clock.now().minus(PAUSE))) continue;
            desk.send(account, LinkPurpose.PASSWORD_RESET);
            events.publish(new AdmissionEvent.PasswordResetAsked(account.id(), ANYBODY));
        }
    }

    /// Spends a link.
    ///
    /// @return the user name to sign in with
    /// @throws Problem `invalidCredentials` when the link is spent, expired or nobody's
    String choose(NewPassword wish, String address) {
        addresses.admit(address);
        var link = links.open(new Secret(wish.secret()), clock.now());
        if (link.isEmpty()) {
            addresses.count(address);
            throw new Problem(
                    ProblemKind.INVALID_CREDENTIALS,
                    "This link was used, has expired or was replaced by a newer one.");
        }
        var id = link.get().account();
        var account = accounts.choosePassword(id, wish.password());
        link.get().spend(clock.now());
        desk.revoke(id);
        events.publish(new AdmissionEvent.PasswordChosen(id, id.toString()));
        return account.userName();
    }

    @Scheduled(every = "1h")
    void tidy() {
        links.forgetExpired(clock.now().minus(KEPT));
    }
}
