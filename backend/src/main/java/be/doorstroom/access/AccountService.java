package be.doorstroom.access;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opening accounts.
@ApplicationScoped
@Transactional
public class AccountService {
    private final Accounts accounts;
    private final Passwords passwords;

    AccountService(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// Opens accounts that share a first password; it is hashed once.
    public void open(List<NewAccount> wishes, String password) {
        check(password);
        var hash = passwords.hash(password);
        wishes.forEach(wish -> open(wish, hash));
    }

    public boolean hasAdministrator() {
        return accounts.hasAdministrator();
    }

    /// Where the account gets its mail; absent when none is known.
    public Optional<String> address(UUID id) {
        return accounts.findByIdOptional(id).map(Account::email);
    }

    private void open(NewAccount wish, String hash) {
        if (accounts.named(wish.userName()).isPresent()) {
            throw Problem.conflict("There is an account " + wish.userName() + " already.");
        }
        accounts.persist(new Account(wish, hash));
    }

    private static void check(String password) {
        var bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < Passwords.SHORTEST || bytes > Passwords.LONGEST_BYTES) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "body",
                            "password",
                            null,
                            "must have at least 12 characters and at most 72 bytes"));
        }
    }
}
