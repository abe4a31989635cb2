package be.doorstroom.vote;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to votes. Nothing here tells who voted what.
public sealed interface VoteEvent extends DomainEvent {
    UUID vote();

    @Override
    default Subject subject() {
        return Subject.of("vote", vote());
    }

    /// A point was put to the vote.
    record VoteOpened(UUID vote, String region, String by) implements VoteEvent {
        @Override
        public String type() {
            return "voteOpened";
        }
    }

    /// It was noted who voted.
    record BallotsNoted(UUID vote, String region, String by) implements VoteEvent {
        @Override
        public String type() {
            return "ballotsNoted";
        }
    }

    /// The vote was counted.
    record VoteClosed(UUID vote, String region, String by) implements VoteEvent {
        @Override
        public String type() {
            return "voteClosed";
        }
    }

    /// The vote does not count.
    record VoteAnnulled(UUID vote, String region, String by) implements VoteEvent {
        @Override
        public String type() {
            return "voteAnnulled";
        }
    }
}
