package be.doorstroom.mail;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// What became of the mails, and a second chance for those that failed.
@ApplicationScoped
public class MailService {
    private final Mails mails;
    private final MailPolicy policy;
    private final HouseClock clock;

    MailService(Mails mails, MailPolicy policy, HouseClock clock) {
        this.mails = mails;
        this.policy = policy;
        this.clock = clock;
    }

    public Slice<MailView> list(Actor actor, MailFilter filter) {
        return mails.readable(policy.readable(actor), filter).map(row -> view(actor, row));
    }

    public MailView get(Actor actor, UUID id) {
        return mails.readable(policy.readable(actor), id)
                .map(row -> view(actor, row))
                .orElseThrow(Problem::notFound);
    }

    /// The whole message of a mail that stayed in the house.
    ///
    /// @return RFC 5322 bytes
    public byte[] message(Actor actor, UUID id) {
        var view = get(actor, id);
        if (!policy.mayOpen(actor)) {
            throw Problem.missingPermission("Kept mails are opened by administrators.");
        }
        if (view.status() != MailState.KEPT) throw Problem.notFound();
        return mails.findByIdOptional(id).map(Mail::content).orElseThrow(Problem::notFound);
    }

    private MailView view(Actor actor, MailRow row) {
        return MailView.of(row, policy.maySeeSubject(actor, row));
    }

    @Transactional
    public MailView resend(Actor actor, UUID id, IfMatch ifMatch) {
        get(actor, id);
        var mail = mails.findByIdOptional(id).orElseThrow(Problem::notFound);
        ifMatch.require(mail.version());
        mail.resend(clock.now());
        mails.flush();
        return get(actor, id);
    }
}
