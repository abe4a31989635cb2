package be.doorstroom.membership;

import be.doorstroom.access.Office;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The seat of an organization's office in a body, from a day until a day.
@Entity
@Table(name = "membership")
class Membership {
    @Id private String id;
    private String body;
    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private MembershipRole role;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private SubstituteRule substituteRule;

    private @Nullable Integer shares;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(NewMembership wish) {
        this.id = wish.id();
        this.body = wish.body();
        this.organization = wish.organization();
        this.office = wish.office();
        this.role = wish.role();
        this.startsOn = wish.startsOn();
        this.endsOn = wish.endsOn();
        this.substituteRule = wish.substituteRule();
        this.shares = wish.shares();
        this.source = wish.source();
    }

    Seat seat() {
        return new Seat(body, organization, office, role, substituteRule, shares);
    }

    String id() {
        return id;
    }

    @Nullable LocalDate startsOn() {
        return startsOn;
    }

    @Nullable LocalDate endsOn() {
        return endsOn;
    }

    String source() {
        return source;
    }
}
