package be.doorstroom.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A municipality, association, province or other organization, for as long as it exists.
@Entity
@Table(name = "organization")
class Organization {
    @Id private String id;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    private String name;
    private @Nullable String nisCode;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String successor;
    private @Nullable String referenceRegion;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    Organization(NewOrganization wish) {
        this.id = wish.id();
        this.kind = wish.kind();
        this.name = wish.name();
        this.nisCode = wish.nisCode();
        this.startsOn = wish.startsOn();
        this.endsOn = wish.endsOn();
        this.successor = wish.successor();
        this.referenceRegion = wish.referenceRegion();
        this.source = wish.source();
    }

    String id() {
        return id;
    }

    OrganizationKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable String nisCode() {
        return nisCode;
    }

    @Nullable LocalDate startsOn() {
        return startsOn;
    }

    @Nullable LocalDate endsOn() {
        return endsOn;
    }

    @Nullable String successor() {
        return successor;
    }

    @Nullable String referenceRegion() {
        return referenceRegion;
    }

    String source() {
        return source;
    }
}
