package be.doorstroom.admission;

import be.doorstroom.access.AccountService;
import be.doorstroom.access.AccountState;
import be.doorstroom.access.Actor;
import be.doorstroom.access.NewAccount;
import be.doorstroom.mandate.PersonService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Letting people in: inviting them, correcting and ending their accounts.
@ApplicationScoped
public class AdmissionService {
    private final AccountRows rows;
    private final AdmissionPolicy policy;
    private final AccountService accounts;
    private final PersonService people;
    private final LinkDesk links;
    private final Events events;
    private final HouseClock clock;

    AdmissionService(
            AccountRows rows,
            AdmissionPolicy policy,
            AccountService accounts,
            PersonService people,
            LinkDesk links,
            Events events,
            HouseClock clock) {
        this.rows = rows;
        this.policy = policy;
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    public Slice<AccountView> list(Actor actor, AccountFilter filter) {
        requireAdministrator(actor);
        return rows.by(filter, clock.today()).map(this::view);
    }

    public AccountView get(Actor actor, UUID id) {
        requireAdministrator(actor);
        return view(row(id));
    }

    /// Makes an account without password and sends its owner a link to choose one.
    ///
    /// @throws Problem `conflict` when the user name is taken
    @Transactional
    public AccountView create(Actor actor, NewAdmission wish) {
        requireAdministrator(actor);
        var person = people.enter(wish.name(), List.of());
        var account =
                accounts.invite(
                        new NewAccount(
                                wish.userName(),
                                wish.name(),
                                wish.email(),
                                person,
                                wish.isAdministrator()));
        links.send(account, LinkPurpose.INVITATION);
        events.publish(new AdmissionEvent.AccountInvited(account.id(), actor.id()));
        return get(actor, account.id());
    }

    /// Sends another link, also to somebody whose account had ended.
    @Transactional
    public AccountView invite(Actor actor, UUID id, IfMatch ifMatch) {
        requireAdministrator(actor);
        ifMatch.require(row(id).version());
        var account = accounts.inviteAgain(id);
        if (account.email() == null) {
            throw Problem.conflict("This account has no address. Give it one first.");
        }
        links.send(account, LinkPurpose.INVITATION);
        events.publish(new AdmissionEvent.AccountInvited(id, actor.id()));
        return get(actor, id);
    }

    /// Corrects function, address and whether it administers. Links that are under way to another
    /// address open nothing any more.
    @Transactional
    public AccountView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        requireAdministrator(actor);
        var row = row(id);
        ifMatch.require(row.version());
        if (!policy.permitted(row.state()).contains("changeAccount")) {
            throw Problem.conflict("An account that has ended is not changed. Invite it again.");
        }
        var change = patch.onto(AccountChange.of(row));
        accounts.correct(id, change.correction());
        var person = row.person();
        if (person != null) people.rename(person, change.name());
        if (!change.keepsAddress(row)) links.revoke(id);
        events.publish(new AdmissionEvent.AccountChanged(id, actor.id()));
        return get(actor, id);
    }

    /// Ends the account at once. Repeating it changes nothing.
    @Transactional
    public AccountView end(Actor actor, UUID id, IfMatch ifMatch) {
        requireAdministrator(actor);
        var row = row(id);
        if (row.state() == AccountState.ENDED) return view(row);
        ifMatch.require(row.version());
        accounts.end(id);
        links.revoke(id);
        events.publish(new AdmissionEvent.AccountEnded(id, actor.id()));
        return get(actor, id);
    }

    private AccountRow row(UUID id) {
        return rows.by(id, clock.today()).orElseThrow(Problem::notFound);
    }

    private AccountView view(AccountRow row) {
        return AccountView.of(row, clock.now(), policy.permitted(row.state()));
    }

    private void requireAdministrator(Actor actor) {
        if (!policy.mayAdminister(actor)) {
            throw Problem.missingPermission("Accounts are kept by administrators.");
        }
    }
}
