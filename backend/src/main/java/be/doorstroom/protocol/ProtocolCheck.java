package be.doorstroom.protocol;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Looks at what is written of a protocol and names every fault at once.
@ApplicationScoped
class ProtocolCheck {
    private final Protocols protocols;
    private final ProtocolPolicy policy;
    private final Directory directory;

    ProtocolCheck(Protocols protocols, ProtocolPolicy policy, Directory directory) {
        this.protocols = protocols;
        this.policy = policy;
        this.directory = directory;
    }

    /// @param id of the protocol that is changed; absent of a new one
    /// @throws Problem `badRequest` with every fault
    void require(
            Actor actor,
            String region,
            ProtocolKind kind,
            ProtocolChange content,
            @Nullable UUID id) {
        List<Issue> issues = new ArrayList<>(parties(content.parties()));
        content.termFault(kind).ifPresent(issues::add);
        var renews = content.renews();
        if (renews != null) renewal(actor, region, renews, id).ifPresent(issues::add);
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private List<Issue> parties(List<String> parties) {
        List<Issue> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            var name = "parties[" + i + "]";
            if (!directory.hasOrganization(party)) {
                issues.add(Issue.missingReference(name, party));
            } else if (!seen.add(party)) {
                issues.add(Issue.invalid("body", name, party, "is named twice"));
            }
        }
        return issues;
    }

    private Optional<Issue> renewal(Actor actor, String region, UUID renews, @Nullable UUID id) {
        var found = protocols.readable(policy.readable(actor), renews);
        if (found.isEmpty() || !found.get().protocol().region().equals(region)) {
            return Optional.of(Issue.missingReference("renews", renews));
        }
        if (renews.equals(id)) return Optional.of(fault(renews, "cannot be itself"));
        return protocols.isRenewed(renews, id)
                ? Optional.of(fault(renews, "is followed by another one already"))
                : Optional.empty();
    }

    private static Issue fault(UUID renews, String detail) {
        return Issue.invalid("body", "renews", renews, detail);
    }
}
