package be.doorstroom.vote;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A vote as the API shows it.
@Schema(name = "Vote")
public record VoteView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference meeting,
        Reference agendaItem,
        String question,
        VoteKind kind,
        VoteState status,
        VoteRule rule,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Schema(description = "How many partners there are on the meeting's day") int entitled,
        @Schema(description = "How many of them take part") int represented,
        @Schema(description = "How many of them voted") int castBy,
        @Nullable @Schema(description = "Absent until it is closed") VoteCount count,
        @Nullable VoteResult result,
        @Nullable @Schema(description = "Why it was annulled") String reason,
        List<BallotView> ballots,
        List<String> permitted)
        implements Tagged {

    /// That a partner voted; what it voted is absent where the vote is secret.
    @Schema(name = "Ballot")
    public record BallotView(
            Reference organization, @Nullable VoteChoice choice, @Nullable Integer weight) {
        static BallotView of(Ballot ballot, Directory directory) {
            var choice = ballot.choice();
            return new BallotView(
                    directory.organization(ballot.organization()),
                    choice,
                    choice == null ? null : Integer.valueOf(ballot.weight()));
        }
    }

    static VoteView of(
            Vote vote, List<Ballot> ballots, Directory directory, List<String> permitted) {
        var self = Href.to("votes", vote.id());
        return new VoteView(
                self,
                self,
                vote.id(),
                Tagged.tag(vote.version()),
                Reference.to("meetings", vote.meeting(), null),
                item(vote),
                vote.question(),
                vote.kind(),
                vote.state(),
                VoteRule.of(vote.kind()),
                vote.openedAt(),
                vote.endedAt(),
                vote.entitled(),
                vote.represented(),
                vote.castBy(),
                vote.totals().orElse(null),
                vote.result(),
                vote.reason(),
                ballots.stream().map(each -> BallotView.of(each, directory)).toList(),
                permitted);
    }

    private static Reference item(Vote vote) {
        return new Reference(
                Href.to("meetings", vote.meeting(), "agendaItems", vote.agendaItem()),
                vote.agendaItem().toString(),
                vote.itemTitle());
    }
}
