package be.doorstroom.admission;

import be.doorstroom.access.AccountService;
import be.doorstroom.access.AccountState;
import be.doorstroom.access.Actor;
import be.doorstroom.mail.Mailer;
import be.doorstroom.mandate.PersonService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Forgetting;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Erasing who an account belonged to. What it did stays, by its id; so do the offices that stand
/// in approved editions, which never held a name.
@ApplicationScoped
public class ErasureService {
    private final AdmissionService admission;
    private final AccountService accounts;
    private final PersonService people;
    private final Mailer mailer;
    private final Forgetting answers;
    private final Events events;

    ErasureService(
            AdmissionService admission,
            AccountService accounts,
            PersonService people,
            Mailer mailer,
            Forgetting answers,
            Events events) {
        this.admission = admission;
        this.accounts = accounts;
        this.people = people;
        this.mailer = mailer;
        this.answers = answers;
        this.events = events;
    }

    /// Erases an account that has ended. Repeating it changes nothing.
    @Transactional
    public AccountView erase(Actor actor, UUID id, IfMatch ifMatch) {
        var view = admission.get(actor, id);
        if (view.status() == AccountState.ERASED) return view;
        ifMatch.require(accounts.card(id).orElseThrow(Problem::notFound).version());
        var erased = accounts.erase(id);
        var person = erased.person();
        if (person != null) people.rename(person, erased.name());
        mailer.forget(id);
        answers.forget(view.self());
        events.publish(new AdmissionEvent.AccountErased(id, actor.id()));
        return admission.get(actor, id);
    }
}
