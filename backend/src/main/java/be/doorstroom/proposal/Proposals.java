package be.doorstroom.proposal;

import be.doorstroom.access.Restriction;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/// All proposals.
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {
    private static final String ROWS =
            "select new be.doorstroom.proposal.ProposalRow(p, d.title, w.title, w.startsAt,"
                    + " m.title, m.startsAt) from Proposal p"
                    + " left join Dossier d on d.id = p.dossier and %s"
                    + " left join Meeting w on w.id = p.wishedMeeting"
                    + " left join Meeting m on m.id = p.meeting where ";

    /// The newest first; one statement, whatever the page.
    ///
    /// @param dossiers which of them may be named, with the alias `d`
    Slice<ProposalRow> readable(
            Restriction restriction, Restriction dossiers, ProposalFilter filter) {
        var after = filter.after();
        var where =
                restriction
                        .and("1 = 1", dossiers.parameters())
                        .and("p.id < :after", "after", after == null ? null : after.uuid(0))
                        .and("p.region = :region", "region", filter.region())
                        .and("p.body = :body", "body", filter.body())
                        .and("p.organization = :by", "by", filter.organization())
                        .and("p.meeting = :meeting", "meeting", filter.meeting())
                        .and("p.state in :states", "states", filter.status());
        var query =
                getEntityManager()
                        .createQuery(
                                ROWS.formatted(dossiers.clause())
                                        + where.clause()
                                        + " order by p.id desc",
                                ProposalRow.class)
                        .setMaxResults(filter.pageSize() + 1);
        return Slice.of(
                where.bind(query).getResultList(),
                filter.pageSize(),
                row -> Cursor.of(row.proposal().id()));
    }

    Optional<ProposalRow> readable(Restriction restriction, Restriction dossiers, UUID id) {
        var where = restriction.and("1 = 1", dossiers.parameters()).and("p.id = :id", "id", id);
        var rows = ROWS.formatted(dossiers.clause());
        var query = getEntityManager().createQuery(rows + where.clause(), ProposalRow.class);
        return where.bind(query).getResultStream().findFirst();
    }

    /// For a writer: others wait for their turn.
    Proposal hold(Proposal proposal) {
        getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }
}
