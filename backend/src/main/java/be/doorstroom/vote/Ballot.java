package be.doorstroom.vote;

import be.doorstroom.assembly.Partner;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a partner voted; and what, unless the vote is secret. The database refuses a choice there,
/// too: `ck_ballot_secret`.
@Entity
@Table(name = "ballot")
class Ballot {
    @Id private UUID id;
    private UUID vote;

    @Enumerated(EnumType.STRING)
    private VoteKind kind;

    private String organization;

    @Enumerated(EnumType.STRING)
    private @Nullable VoteChoice choice;

    private int weight;

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(Vote vote, Partner partner, @Nullable VoteChoice choice) {
        this.id = TimeOrderedId.next();
        this.vote = vote.id();
        this.kind = vote.kind();
        this.organization = partner.organization();
        this.choice = choice;
        this.weight =
                kind == VoteKind.WEIGHTED
                        ? Objects.requireNonNull(partner.shares(), "asked when it opened")
                        : 1;
    }

    UUID vote() {
        return vote;
    }

    String organization() {
        return organization;
    }

    @Nullable VoteChoice choice() {
        return choice;
    }

    int weight() {
        return weight;
    }
}
