package be.doorstroom.invitation;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who answered, who did not, and whether enough will come.
@Schema(name = "AttendanceReplies")
public record RepliesView(
        Href self, Reference meeting, ReplyTotals totals, List<InvitationView> items) {

    /// Counts of seats; an answer from before a move counts as none. Those who observe or advise
    /// count for no majority.
    @Schema(name = "ReplyTotals")
    public record ReplyTotals(
            @Schema(examples = "18") int expected,
            @Schema(examples = "9") int accepted,
            @Schema(examples = "2") int excused,
            @Schema(examples = "1") int substituted,
            @Schema(examples = "6") int unanswered,
            @Schema(description = "Seats of members", examples = "16") int members,
            @Schema(description = "Members who come, or whose substitute does", examples = "10")
                    int membersComing,
            @Schema(description = "More than half of the members", examples = "9") int majorityFrom,
            boolean majorityComes) {

        static ReplyTotals of(List<InvitationRow> rows) {
            var members = rows.stream().filter(row -> row.seat().isOfMember()).toList();
            var coming = (int) members.stream().filter(ReplyTotals::comes).count();
            var majority = members.size() / 2 + 1;
            return new ReplyTotals(
                    rows.size(),
                    count(rows, ReplyStatus.ACCEPTED),
                    count(rows, ReplyStatus.EXCUSED),
                    count(rows, ReplyStatus.SUBSTITUTED),
                    (int) rows.stream().filter(row -> row.current().isEmpty()).count(),
                    members.size(),
                    coming,
                    majority,
                    coming >= majority);
        }

        private static int count(List<InvitationRow> rows, ReplyStatus status) {
            return (int)
                    rows.stream()
                            .map(InvitationRow::current)
                            .flatMap(Optional::stream)
                            .filter(reply -> reply.status() == status)
                            .count();
        }

        private static boolean comes(InvitationRow row) {
            return row.current().filter(reply -> reply.status() != ReplyStatus.EXCUSED).isPresent();
        }
    }
}
