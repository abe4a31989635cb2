package be.doorstroom.vote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often what was voted: in votes, or in shares where they weigh.
@Schema(name = "VoteCount")
public record VoteCount(
        @Min(0) @Max(VoteCount.MOST) @Schema(examples = "9") long inFavor,
        @Min(0) @Max(VoteCount.MOST) @Schema(examples = "1") long against,
        @Min(0) @Max(VoteCount.MOST) @Schema(examples = "1") long abstained) {
    private static final long MOST = 1_000_000_000;

    static VoteCount of(Collection<Ballot> ballots) {
        return new VoteCount(
                sum(ballots, VoteChoice.IN_FAVOR),
                sum(ballots, VoteChoice.AGAINST),
                sum(ballots, VoteChoice.ABSTAINED));
    }

    private static long sum(Collection<Ballot> ballots, VoteChoice choice) {
        return ballots.stream()
                .filter(ballot -> ballot.choice() == choice)
                .mapToLong(Ballot::weight)
                .sum();
    }

    long total() {
        return inFavor + against + abstained;
    }
}
