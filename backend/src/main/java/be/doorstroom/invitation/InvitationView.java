package be.doorstroom.invitation;

import be.doorstroom.access.Office;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.membership.SubstituteRule;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One seat at one meeting that is asked to be filled, and what was answered.
@Schema(name = "Invitation")
public record InvitationView(
        Href href,
        Href self,
        String etag,
        Reference meeting,
        Reference body,
        @Schema(description = "Where the meeting stands") MeetingState meetingStatus,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable @Schema(examples = "Stadhuis Roeselare") String location,
        @Nullable @Schema(examples = "https://vergaderen.example/midwest") String onlineUrl,
        Reference organization,
        Office office,
        @Schema(examples = "Burgemeester") String officeLabel,
        SubstituteRule substituteRule,
        @Schema(description = "Who may come instead by that rule") List<Substitute> substitutes,
        @Nullable @Schema(description = "Absent until it is answered") GivenReply reply,
        List<String> permitted)
        implements Tagged {

    /// An office that may come instead.
    @Schema(name = "Substitute")
    public record Substitute(
            Office office,
            @Schema(examples = "Schepen") String officeLabel,
            @Nullable @Schema(examples = "Eerste schepen") String function) {

        static Substitute of(Office office, @Nullable String function) {
            return new Substitute(office, office.label(), function);
        }
    }

    /// What was answered.
    @Schema(name = "InvitationReply")
    public record GivenReply(
            ReplyStatus status,
            @Nullable @Schema(examples = "Die dag in Brussel.") String reason,
            @Nullable Substitute substitute,
            Instant answeredAt,
            @Schema(description = "Whether the meeting has moved since, and so asks again")
                    boolean beforeMove) {

        static GivenReply of(Reply reply, Instant start) {
            var office = reply.substituteOffice();
            return new GivenReply(
                    reply.status(),
                    reply.reason(),
                    office == null ? null : Substitute.of(office, reply.substituteFunction()),
                    reply.answeredAt(),
                    !reply.isFor(start));
        }
    }

    static InvitationView of(InvitationRow row, Directory directory, List<String> permitted) {
        var self = self(row);
        var reply = row.reply();
        return new InvitationView(
                self,
                self,
                Tagged.tag(row.version()),
                Reference.to("meetings", row.meeting(), row.title()),
                directory.bodyReference(row.body()),
                row.state(),
                local(row.startsAt()),
                local(row.endsAt()),
                row.location(),
                row.onlineUrl(),
                directory.organization(row.organization()),
                row.office(),
                row.office().label(),
                row.rule(),
                substitutes(row),
                reply == null ? null : GivenReply.of(reply, row.startsAt()),
                permitted);
    }

    private static Href self(InvitationRow row) {
        var office = Moves.code(row.office());
        return Href.to(
                "meetings", row.meeting(), "attendance", "replies", row.organization(), office);
    }

    private static List<Substitute> substitutes(InvitationRow row) {
        return row.seat().substitutes().stream()
                .map(office -> Substitute.of(office, null))
                .toList();
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
