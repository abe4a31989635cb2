package be.doorstroom.mandate;

import be.doorstroom.access.Office;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(UUID person, HeldOffice held) {
        this.id = TimeOrderedId.next();
        this.person = person;
        this.organization = held.organization();
        this.office = held.office();
        this.region = held.region();
        this.startsOn = held.startsOn();
    }

    Mandate(NewMandate wish) {
        this(wish.person(), wish.held());
        this.endsOn = wish.endsOn();
    }

    void end(@Nullable LocalDate day) {
        endsOn = day;
    }

    UUID id() {
        return id;
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
