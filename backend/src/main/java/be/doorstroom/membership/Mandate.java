package be.doorstroom.membership;

import be.doorstroom.access.Office;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An office that a person holds in an organization, from a day until a day. With a region it holds
/// there only: a coordinator's, or a chair's.
@Entity
@Table(name = "mandate")
class Mandate {
    @Id private UUID id;
    private UUID person;
    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    private @Nullable String region;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(UUID person, NewMandate wish) {
        this.id = TimeOrderedId.next();
        this.person = person;
        this.organization = wish.organization();
        this.office = wish.office();
        this.region = wish.region();
        this.startsOn = wish.startsOn();
    }

    String organization() {
        return organization;
    }

    Office office() {
        return office;
    }

    @Nullable String region() {
        return region;
    }
}
