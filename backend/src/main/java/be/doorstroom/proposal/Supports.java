package be.doorstroom.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who is asked to back which proposal.
@ApplicationScoped
class Supports implements PanacheRepositoryBase<Support, UUID> {
    /// In the order in which they were asked.
    List<Support> of(UUID proposal) {
        return list("proposal = ?1 order by id", proposal);
    }

    /// Of many proposals, in one statement.
    Map<UUID, List<Support>> of(Collection<UUID> proposals) {
        if (proposals.isEmpty()) return Map.of();
        return list("proposal in ?1 order by id", proposals).stream()
                .collect(Collectors.groupingBy(Support::proposal));
    }

    /// Asks exactly these organizations; who was asked already keeps what they said.
    void ask(UUID proposal, Collection<String> organizations) {
        var known = of(proposal);
        known.stream()
                .filter(support -> !organizations.contains(support.organization()))
                .forEach(this::delete);
        var asked = known.stream().map(Support::organization).toList();
        organizations.stream()
                .filter(each -> !asked.contains(each))
                .forEach(each -> persist(new Support(proposal, each)));
    }
}
