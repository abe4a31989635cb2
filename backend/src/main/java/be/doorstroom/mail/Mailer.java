package be.doorstroom.mail;

import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes letters: in the transaction of what they tell, so that none is lost and none is sent for
/// what did not happen.
@ApplicationScoped
public class Mailer {
    private final Mails mails;
    private final Envelopes envelopes;
    private final HouseClock clock;

    Mailer(Mails mails, Envelopes envelopes, HouseClock clock) {
        this.mails = mails;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /// Writes those that were not written before.
    ///
    /// @return the purposes of those that were written now
    public Set<String> post(List<Letter> letters) {
        var known = mails.known(letters.stream().map(Letter::purpose).toList());
        var fresh = letters.stream().filter(letter -> !known.contains(letter.purpose())).toList();
        fresh.stream()
                .map(letter -> new Mail(letter, envelopes.content(letter), clock.now()))
                .forEach(mails::persist);
        return fresh.stream().map(Letter::purpose).collect(Collectors.toSet());
    }

    /// Forgets what was written to an account; that it was written is not.
    public void forget(UUID account) {
        mails.emptied(account);
    }
}
