package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.web.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The first administrator of an empty installation: whoever has the one-time code from the
/// console.
@ApplicationScoped
public class FirstAdministratorService {
    private final AccountService accounts;
    private final AddressGuard addresses;
    private final AtomicReference<String> codeHash = new AtomicReference<>("");

    FirstAdministratorService(AccountService accounts, AddressGuard addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    /// A new code, while there is no administrator; it replaces an earlier one.
    public Optional<String> newCode() {
        if (accounts.hasAdministrator()) return Optional.empty();
        var code = Secret.random("");
        codeHash.set(code.hash());
        return Optional.of(code.text());
    }

    @Transactional
    void create(NewFirstAdministrator wish, String address) {
        addresses.admit(address);
        var expected = Objects.requireNonNullElse(codeHash.get(), "");
        if (expected.isEmpty() || accounts.hasAdministrator()) throw Problem.notFound();
        if (!same(expected, Digests.sha256(wish.code()))) {
            addresses.count(address);
            throw new Problem(
                    ProblemKind.INVALID_CREDENTIALS, "This is not the code from the console.");
        }
        var account = new NewAccount(wish.userName(), "Beheerder", null, null, true);
        accounts.open(List.of(account), wish.password());
        codeHash.set("");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
