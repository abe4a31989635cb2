package be.doorstroom.membership;

import be.doorstroom.access.Restriction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All memberships, past and future too.
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, String> {
    private static final String ON_DATE =
            "(m.startsOn is null or m.startsOn <= :on) and (m.endsOn is null or m.endsOn >= :on)";

    /// Who sits in the body on the date.
    List<Membership> on(String body, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        "select m from Membership m join Organization o on o.id = m.organization"
                                + " where m.body = :body and "
                                + ON_DATE
                                + " order by o.name, m.id",
                        Membership.class)
                .setParameter("body", body)
                .setParameter("on", date)
                .getResultList();
    }

    /// All that the reader may see, optionally of one body or on one date.
    List<Membership> readable(
            Restriction restriction, @Nullable String body, @Nullable LocalDate on) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select distinct m from Membership m join Body b on b.id = m.body"
                                        + " join b.regions r where "
                                        + restriction.clause()
                                        + (body == null ? "" : " and m.body = :body")
                                        + (on == null ? "" : " and " + ON_DATE)
                                        + " order by m.id",
                                Membership.class);
        restriction.parameters().forEach(query::setParameter);
        set(query, "body", body);
        set(query, "on", on);
        return query.getResultList();
    }

    /// The municipalities that confer in a region on a date, by name.
    List<String> municipalities(String region, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        """
                        select o.id from Membership m
                        join Body b on b.id = m.body join b.regions r
                        join Organization o on o.id = m.organization
                        where b.kind = MAYORS_CONFERENCE and r = :region
                          and o.kind = MUNICIPALITY and m.office = MAYOR and
                        """
                                + ON_DATE
                                + " order by o.name, o.id",
                        String.class)
                .setParameter("region", region)
                .setParameter("on", date)
                .getResultList();
    }

    /// Every seat of these organizations on a date, in every body, with the body's regions.
    List<OrganizationSeat> ofOrganizations(List<String> organizations, LocalDate date) {
        return getEntityManager()
                .createQuery(
                        "select new be.doorstroom.membership.OrganizationSeat("
                                + "m.organization, m.office, m.role, b.id, b.kind, r)"
                                + " from Membership m join Body b on b.id = m.body join b.regions r"
                                + " where m.organization in :organizations and "
                                + ON_DATE,
                        OrganizationSeat.class)
                .setParameter("organizations", organizations)
                .setParameter("on", date)
                .getResultList();
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) query.setParameter(name, value);
    }
}
