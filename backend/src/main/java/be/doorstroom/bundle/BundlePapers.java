package be.doorstroom.bundle;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Reach;
import be.doorstroom.document.EditionKind;
import be.doorstroom.platform.time.HouseClock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a bundle is made of: the editions of a year, as their policy gives them.
@ApplicationScoped
class BundlePapers implements PanacheRepositoryBase<BundleTask, UUID> {
    /// Reviews are replaced by what was approved; slots and annexes have one addressee.
    private static final Set<EditionKind> KINDS =
            EnumSet.of(EditionKind.CONVOCATION, EditionKind.AGENDA, EditionKind.MINUTES);

    /// Those that the reader may have now, without those whose place a later one took, by the start
    /// of their meeting.
    List<BundlePaper> ofYear(Actor reader, String body, int year) {
        var kinds = EditionKind.of(reader);
        kinds.retainAll(KINDS);
        if (kinds.isEmpty()) return List.of();
        var reach = Reach.of(reader).addressed("e", "l.circle");
        var query =
                getEntityManager()
                        .createQuery(
                                "select new be.doorstroom.bundle.BundlePaper("
                                        + "e.id, e.kind, m.title, m.startsAt) from Edition e"
                                        + " join Meeting m on m.id = e.meeting"
                                        + " where e.body = :body and e.kind in :kinds"
                                        + " and m.startsAt >= :from and m.startsAt < :to"
                                        + " and e.supersededBy is null"
                                        + " and exists (select 1 from Release l"
                                        + " where l.edition = e.id and l.state = RELEASED and "
                                        + reach.clause()
                                        + ") order by m.startsAt, m.id, e.id",
                                BundlePaper.class)
                        .setParameter("body", body)
                        .setParameter("kinds", kinds)
                        .setParameter("from", newYear(year))
                        .setParameter("to", newYear(year + 1));
        return reach.bind(query).getResultList();
    }

    private static Instant newYear(int year) {
        return HouseClock.instantOf(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT);
    }
}
