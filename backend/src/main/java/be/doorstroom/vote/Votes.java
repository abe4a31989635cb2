package be.doorstroom.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All votes and their ballots.
@ApplicationScoped
class Votes implements PanacheRepositoryBase<Vote, UUID> {
    List<Vote> of(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    /// By vote, in the order of the organizations' names; one statement.
    Map<UUID, List<Ballot>> ballots(Collection<UUID> votes) {
        if (votes.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select b from Ballot b join Organization o on o.id = b.organization"
                                + " where b.vote in :votes order by o.name, o.id",
                        Ballot.class)
                .setParameter("votes", votes)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Ballot::vote));
    }

    /// A new version of the vote, though only its ballots change: whoever saw others is late.
    void moveOn(Vote vote) {
        getEntityManager().lock(vote, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /// Puts these ballots in the place of those before.
    void replace(UUID vote, Stream<Ballot> ballots) {
        getEntityManager()
                .createQuery("delete from Ballot where vote = :vote")
                .setParameter("vote", vote)
                .executeUpdate();
        ballots.forEach(getEntityManager()::persist);
    }
}
