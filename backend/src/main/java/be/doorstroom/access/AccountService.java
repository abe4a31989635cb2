package be.doorstroom.access;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Opening, correcting and ending accounts.
@ApplicationScoped
@Transactional
public class AccountService {
    private static final int SHORTEST_NAME_TO_AVOID = 4;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;

    AccountService(Accounts accounts, Sessions sessions, Passwords passwords) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /// Opens accounts that share a first password; it is hashed once.
    public void open(List<NewAccount> wishes, String password) {
        checkLength(password);
        var hash = passwords.hash(password);
        wishes.forEach(wish -> add(new Account(wish, hash)));
    }

    /// Makes an account that opens once its person has chosen a password.
    public AccountCard invite(NewAccount wish) {
        return add(new Account(wish));
    }

    /// @throws Problem `invalidTransition` when it is open or erased
    public AccountCard inviteAgain(UUID id) {
        var account = known(id);
        account.invite();
        return card(account);
    }

    /// @throws Problem `conflict` when nobody would be left to administer
    public AccountCard correct(UUID id, AccountCorrection correction) {
        var account = known(id);
        if (!correction.administrator()) requireAnother(account);
        account.correct(correction);
        return card(account);
    }

    /// Ends it with all its sessions.
    ///
    /// @throws Problem `conflict` when nobody would be left to administer
    public AccountCard end(UUID id) {
        var account = known(id);
        requireAnother(account);
        account.end();
        sessions.endAll(id);
        return card(account);
    }

    /// Forgets user name, function, address and password of an account that has ended.
    public AccountCard erase(UUID id) {
        var account = known(id);
        account.erase();
        return card(account);
    }

    /// Opens the account with this password and ends every session it had.
    ///
    /// @throws Problem `badRequest` when the password is too short, too long or holds the user name
    public AccountCard choosePassword(UUID id, String password) {
        var account = known(id);
        checkLength(password);
        checkName(account.userName(), password);
        account.enter(passwords.hash(password));
        sessions.endAll(id);
        return card(account);
    }

    public Optional<AccountCard> card(UUID id) {
        return accounts.findByIdOptional(id).map(AccountCard::of);
    }

    /// The open accounts that somebody may mean by a user name or an address for mail. It takes as
    /// long when there is none.
    public List<AccountCard> meant(String nameOrAddress) {
        passwords.pretend("");
        return accounts.meant(nameOrAddress).stream().map(AccountCard::of).toList();
    }

    /// Which of these ids are accounts, in one statement: others are tokens.
    public Set<UUID> amongst(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(accounts.amongst(ids));
    }

    public boolean hasAdministrator() {
        return accounts.hasAdministrator();
    }

    /// Where the account gets its mail; absent when none is known.
    public Optional<String> address(UUID id) {
        return accounts.findByIdOptional(id).map(Account::email);
    }

    private Account known(UUID id) {
        return accounts.findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private AccountCard add(Account account) {
        if (accounts.named(account.userName()).isPresent()) {
            throw Problem.conflict("There is an account " + account.userName() + " already.");
        }
        accounts.persist(account);
        return card(account);
    }

    private AccountCard card(Account account) {
        accounts.flush();
        return AccountCard.of(account);
    }

    private void requireAnother(Account account) {
        if (!account.isActive() || !account.isAdministrator()) return;
        if (accounts.lockedAdministrators().stream().allMatch(account::equals)) {
            throw Problem.conflict(
                    "This is the last administrator. Make another account administrator first.");
        }
    }

    private static void checkName(String userName, String password) {
        var holdsName =
                userName.length() >= SHORTEST_NAME_TO_AVOID
                        && password.toLowerCase(Locale.ROOT).contains(userName);
        if (holdsName) throw wrong("must not hold the user name");
    }

    private static void checkLength(String password) {
        if (!Passwords.isLongEnough(password)) {
            throw wrong("must have at least 12 characters and at most 72 bytes");
        }
    }

    private static Problem wrong(String detail) {
        return Problem.badRequest(Issue.invalid("body", "password", null, detail));
    }
}
