package be.doorstroom.audit;

import be.doorstroom.access.AccountService;
import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reading and verifying the audit chain: for administrators.
@ApplicationScoped
public class AuditService {
    private static final int BATCH = 1000;

    private final AuditEntries entries;
    private final AccountService accounts;

    AuditService(AuditEntries entries, AccountService accounts) {
        this.entries = entries;
        this.accounts = accounts;
    }

    /// Ids only; whoever may look up an account finds its function there.
    public Slice<AuditEntryView> list(Actor actor, AuditFilter filter) {
        requireAdministrator(actor);
        var slice = entries.chained(filter);
        var known = accounts.amongst(actors(slice.items()));
        return slice.map(entry -> AuditEntryView.of(entry, known));
    }

    private static Set<UUID> actors(List<AuditEntry> entries) {
        return entries.stream()
                .flatMap(entry -> AuditEntryView.account(entry.by()).stream())
                .collect(Collectors.toSet());
    }

    /// Walks the whole chain; stops at the first entry that does not fit, or at a missing end.
    @Transactional
    public AuditVerificationView verify(Actor actor) {
        requireAdministrator(actor);
        var end = entries.head();
        var head = new AuditEntries.Head(0, "");
        List<AuditEntry> batch = entries.after(0, BATCH);
        while (!batch.isEmpty()) {
            for (var entry : batch) {
                if (!fits(entry, head)) return broken(head.sequence() + 1, head.sequence());
                head = new AuditEntries.Head(head.sequence() + 1, hash(entry));
            }
            batch = entries.after(head.sequence(), BATCH);
        }
        return head.equals(end)
                ? new AuditVerificationView(self(), true, head.sequence(), null)
                : broken(head.sequence() + 1, head.sequence());
    }

    private static boolean fits(AuditEntry entry, AuditEntries.Head before) {
        return Objects.equals(entry.sequence(), before.sequence() + 1)
                && entry.hashAfter(before.hash()).equals(entry.hash());
    }

    private static String hash(AuditEntry entry) {
        return Objects.requireNonNullElse(entry.hash(), "");
    }

    private static AuditVerificationView broken(long at, long checked) {
        return new AuditVerificationView(self(), false, checked, at);
    }

    private static Href self() {
        return Href.to("auditEntries", "verification");
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.isAdministrator()) {
            throw Problem.missingPermission("The audit is read by administrators.");
        }
    }
}
