package be.doorstroom.admission;

import be.doorstroom.access.AccountCard;
import be.doorstroom.access.Secret;
import be.doorstroom.mail.Mailer;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Sends one-time links: a new one takes the place of those before it.
@ApplicationScoped
class LinkDesk {
    private final OneTimeLinks links;
    private final LinkLetters letters;
    private final Mailer mailer;
    private final HouseClock clock;

    LinkDesk(OneTimeLinks links, LinkLetters letters, Mailer mailer, HouseClock clock) {
        this.links = links;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    void send(AccountCard account, LinkPurpose purpose) {
        var secret = Secret.random("");
        revoke(account.id());
        var link = new OneTimeLink(account.id(), purpose, secret, clock.now());
        links.persist(link);
        mailer.post(List.of(letters.write(link, purpose, account, secret)));
    }

    /// From now on no link that is under way opens this account.
    void revoke(UUID account) {
        links.voidAll(account, clock.now());
    }
}
