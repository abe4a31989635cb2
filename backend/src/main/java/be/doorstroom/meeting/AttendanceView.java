package be.doorstroom.meeting;

import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is expected at a meeting, from the memberships on its date, and what was noted of each.
@Schema(name = "Attendance")
public record AttendanceView(
        Href self,
        String etag,
        Reference meeting,
        List<SeatAttendance> items,
        List<String> permitted)
        implements Tagged {

    /// One seat.
    @Schema(name = "SeatAttendance")
    public record SeatAttendance(
            Reference organization,
            Office office,
            @Schema(examples = "Burgemeester") String officeLabel,
            AttendanceState status,
            @Nullable @Schema(examples = "Eerste schepen") String substitutedBy,
            @Schema(description = "Whether the body lets somebody else take this seat")
                    boolean maySubstitute) {}

    /// What a coordinator sends: the seats to note; others stay as they are.
    @Schema(name = "AttendanceChange")
    public record AttendanceChange(@NotEmpty @Size(max = 200) List<SeatNote> items) {}

    /// What is noted of one seat; a substitute is named by function.
    @Schema(name = "SeatNote")
    public record SeatNote(
            @NotBlank @Size(max = 40) @Schema(examples = "36008") String organization,
            @NotNull Office office,
            @NotNull AttendanceState status,
            @Nullable @Size(max = 120) @Schema(examples = "Eerste schepen") String substitutedBy) {}
}
