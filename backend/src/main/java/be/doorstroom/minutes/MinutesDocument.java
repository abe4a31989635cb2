package be.doorstroom.minutes;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.action.AgreedAction;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.meeting.AttendanceView.SeatAttendance;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.OutcomeType;
import be.doorstroom.stance.StanceSummary;
import be.doorstroom.trail.TrailStep;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Minutes as they are frozen for a circle. Entries are numbered anew in each circle.
@Schema(name = "MinutesDocument")
public record MinutesDocument(
        @Schema(examples = "minutes") String type,
        Href self,
        @Schema(examples = "A") String letter,
        MinutesState status,
        OffsetDateTime frozenAt,
        @Nullable LocalDate reviewUntil,
        Reference meeting,
        Reference body,
        Reference region,
        @Schema(examples = "Burgemeestersoverleg Midwest") String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String location,
        List<SeatAttendance> attendance,
        List<DocumentEntry> entries,
        @Nullable @Schema(description = "The edition whose place this correction takes")
                Reference replaces,
        @Nullable @Schema(description = "Why the minutes were corrected") String correctionReason) {
    public static final String TYPE = "minutes";

    /// What the minutes say of one point.
    @Schema(name = "MinutesDocumentEntry")
    public record DocumentEntry(
            UUID id,
            int sequence,
            AgendaItemKind kind,
            String title,
            Circle circle,
            @Nullable String summary,
            List<PositionView> positions,
            @Nullable @Schema(description = "Absent when every seat stayed filled")
                    List<AbsenceView> absences,
            List<DocumentOutcome> outcomes,
            @Nullable @Schema(description = "Who had the point before; absent when nobody had")
                    List<TrailStep> trail,
            @Nullable
                    @Schema(
                            description =
                                    "What municipalities said of a common position, for the body;"
                                            + " absent when none did")
                    StanceSummary stances,
            @Nullable @Schema(description = "Who does what by when; absent when nothing was agreed")
                    List<AgreedAction> actions) {

        List<TrailStep> steps() {
            return trail == null ? List.of() : trail;
        }

        List<AbsenceView> away() {
            return absences == null ? List.of() : absences;
        }

        List<AgreedAction> agreed() {
            return actions == null ? List.of() : actions;
        }

        private @Nullable List<AgreedAction> seenBy(Circle reader) {
            var open = agreed().stream().filter(each -> reader.opens(each.circle())).toList();
            return open.isEmpty() ? null : open;
        }

        DocumentEntry as(Circle reader, int place) {
            var visible =
                    outcomes.stream().filter(outcome -> reader.opens(outcome.circle())).toList();
            return new DocumentEntry(
                    id,
                    place,
                    kind,
                    title,
                    circle,
                    summary,
                    positions,
                    absences,
                    visible,
                    trail == null ? null : trail.stream().map(step -> step.seenBy(reader)).toList(),
                    reader.opens(Circle.BODY) ? stances : null,
                    seenBy(reader));
        }
    }

    /// What was taken with the point.
    @Schema(name = "MinutesDocumentOutcome")
    public record DocumentOutcome(UUID id, OutcomeType type, String text, Circle circle) {}

    /// What one organization said.
    @Schema(name = "Position")
    public record PositionView(@Nullable Reference organization, String statement) {}

    /// A seat that was not filled while a point was treated.
    @Schema(name = "AbsenceView")
    public record AbsenceView(
            Reference organization,
            Office office,
            @Schema(examples = "Burgemeester") String officeLabel) {}

    /// The same document as a circle may read it.
    MinutesDocument as(Circle reader) {
        var visible = entries.stream().filter(entry -> reader.opens(entry.circle())).toList();
        var numbered =
                IntStream.range(0, visible.size())
                        .mapToObj(i -> visible.get(i).as(reader, i + 1))
                        .toList();
        return new MinutesDocument(
                type,
                self,
                letter,
                status,
                frozenAt,
                reviewUntil,
                meeting,
                body,
                region,
                title,
                startsAt,
                endsAt,
                location,
                attendance,
                numbered,
                replaces,
                correctionReason);
    }
}
