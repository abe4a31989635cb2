package be.doorstroom.meeting;

import be.doorstroom.access.Office;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was noted of one seat at one meeting.
@Entity
@Table(name = "attendance")
class Attendance {
    @Id private UUID id;
    private UUID meeting;
    private String organization;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Enumerated(EnumType.STRING)
    private AttendanceState state;

    private @Nullable String substitutedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(UUID meeting, String organization, Office office) {
        this.id = TimeOrderedId.next();
        this.meeting = meeting;
        this.organization = organization;
        this.office = office;
        this.state = AttendanceState.EXPECTED;
    }

    void note(AttendanceState noted, @Nullable String substitute) {
        state = noted;
        substitutedBy = noted == AttendanceState.SUBSTITUTED ? substitute : null;
    }

    boolean isOf(String wantedOrganization, Office wantedOffice) {
        return organization.equals(wantedOrganization) && office == wantedOffice;
    }

    AttendanceState state() {
        return state;
    }

    @Nullable String substitutedBy() {
        return substitutedBy;
    }
}
