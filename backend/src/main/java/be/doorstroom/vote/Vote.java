package be.doorstroom.vote;

import be.doorstroom.assembly.Roll;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One vote on a point. The totals are written once, when it closes: of a secret vote no moment in
/// between could tell who voted what.
@Entity
@Table(name = "vote")
class Vote {
    @Id private UUID id;
    private String region;
    private String body;
    private UUID meeting;
    private UUID agendaItem;
    private String itemTitle;
    private String question;

    @Enumerated(EnumType.STRING)
    private VoteKind kind;

    @Enumerated(EnumType.STRING)
    private VoteState state = VoteState.OPEN;

    private Instant openedAt;
    private @Nullable Instant endedAt;
    private int entitled;
    private int represented;
    private int castBy;

    @Column(name = "in_favor")
    private @Nullable Long inFavor;

    private @Nullable Long against;
    private @Nullable Long abstained;

    @Enumerated(EnumType.STRING)
    private @Nullable VoteResult result;

    private @Nullable String reason;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    Vote(MeetingCard meeting, NewVote wish, String itemTitle, Instant now) {
        this.id = TimeOrderedId.next();
        this.region = meeting.region();
        this.body = meeting.body();
        this.meeting = meeting.id();
        this.agendaItem = wish.agendaItem();
        this.itemTitle = itemTitle;
        this.question = Objects.requireNonNullElse(wish.question(), itemTitle);
        this.kind = wish.kind();
        this.openedAt = now;
    }

    /// How many may vote now, and how many have.
    void count(Roll roll, int ballots) {
        requireOpen();
        entitled = roll.partners().size();
        represented = roll.represented().size();
        castBy = ballots;
    }

    /// @throws Problem `invalidTransition` unless it is open
    void close(VoteCount count, Instant now) {
        state = Moves.move(state, VoteState.CLOSED, state.next());
        inFavor = count.inFavor();
        against = count.against();
        abstained = count.abstained();
        result = VoteResult.of(count);
        endedAt = now;
    }

    /// @throws Problem `invalidTransition` unless it is open
    void annul(String why, Instant now) {
        state = Moves.move(state, VoteState.ANNULLED, state.next());
        reason = why;
        endedAt = now;
    }

    void requireOpen() {
        if (state != VoteState.OPEN) throw Problem.conflict("This vote is over.");
    }

    Optional<VoteCount> totals() {
        if (inFavor == null || against == null || abstained == null) return Optional.empty();
        return Optional.of(new VoteCount(inFavor, against, abstained));
    }

    VoteCard card() {
        return new VoteCard(id, meeting, agendaItem, kind, state, result, totals().orElse(null));
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    UUID meeting() {
        return meeting;
    }

    UUID agendaItem() {
        return agendaItem;
    }

    String itemTitle() {
        return itemTitle;
    }

    String question() {
        return question;
    }

    VoteKind kind() {
        return kind;
    }

    VoteState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    int entitled() {
        return entitled;
    }

    int represented() {
        return represented;
    }

    int castBy() {
        return castBy;
    }

    @Nullable VoteResult result() {
        return result;
    }

    @Nullable String reason() {
        return reason;
    }

    int version() {
        return version;
    }
}
