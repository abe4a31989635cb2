package be.doorstroom.audit;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reading and verifying the audit chain: for administrators.
@ApplicationScoped
public class AuditService {
    private static final int BATCH = 1000;

    private final AuditEntries entries;

    AuditService(AuditEntries entries) {
        this.entries = entries;
    }

    public Slice<AuditEntryView> list(
            Actor actor, @Nullable String region, @Nullable Cursor after, int size) {
        requireAdministrator(actor);
        return entries.chained(region, after, size).map(AuditEntryView::of);
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
