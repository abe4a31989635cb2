package be.doorstroom.intake;

import be.doorstroom.access.Secret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// All links, and what came in by them.
@ApplicationScoped
class IntakeLinks implements PanacheRepositoryBase<IntakeLink, UUID> {
    Optional<IntakeLink> open(Secret secret, Instant now) {
        return find("secretHash = ?1 and revokedAt is null and expiresAt > ?2", secret.hash(), now)
                .firstResultOptional();
    }

    /// Those of these regions that still open, the newest first.
    List<IntakeLink> open(Set<String> regions, Instant now) {
        if (regions.isEmpty()) return List.of();
        return list(
                "region in ?1 and revokedAt is null and expiresAt > ?2 order by id desc",
                regions,
                now);
    }

    Optional<IntakeLink> standing(UUID id) {
        return find("id = ?1 and revokedAt is null", id).firstResultOptional();
    }

    /// Who writes by the same link at the same moment waits.
    void lock(IntakeLink link) {
        getEntityManager().lock(link, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(IntakeProposal proposal) {
        getEntityManager().persist(proposal);
    }

    List<UUID> proposals(UUID link) {
        return getEntityManager()
                .createQuery(
                        "select p.proposal from IntakeProposal p where p.link = :link", UUID.class)
                .setParameter("link", link)
                .getResultList();
    }
}
