package be.doorstroom.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the log of changes in its order.
@ApplicationScoped
public class Changes {
    private final ChangeEntries entries;

    Changes(ChangeEntries entries) {
        this.entries = entries;
    }

    public Optional<Change> last() {
        return entries.last().map(ChangeEntry::change);
    }

    public Optional<Change> at(long sequence) {
        return entries.findByIdOptional(sequence).map(ChangeEntry::change);
    }

    /// What came later than a place, of these kinds of subject in these regions.
    public List<Change> after(
            long sequence, Collection<String> kinds, Collection<String> regions, int most) {
        return entries.after(sequence, kinds, regions, most).stream()
                .map(ChangeEntry::change)
                .toList();
    }

    /// A condition, for HQL: that one of these resources changed at or after `:modifiedSince`.
    ///
    /// @param ids expressions of their ids, as `o.id, o.settledBy`
    /// @param kinds of subject: a draft that bears the id of a meeting is none of its readers'
    ///   business
    public static String since(String ids, String... kinds) {
        var subjects = Arrays.stream(kinds).collect(Collectors.joining("', '", "'", "'"));
        return "exists (select 1 from ChangeEntry ce where ce.resource in (%s)".formatted(ids)
                + " and ce.subjectKind in (%s) and ce.happenedAt >= :modifiedSince)"
                        .formatted(subjects);
    }
}
