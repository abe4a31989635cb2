package be.doorstroom.referral;

import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.region.BodyKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A body of one organization that must decide, and what it answered.
@Entity
@Table(name = "referral_target")
class ReferralTarget {
    @Id private UUID id;
    private UUID referral;
    private String organization;

    @Enumerated(EnumType.STRING)
    private BodyKind body;

    @Enumerated(EnumType.STRING)
    private ReferralState state = ReferralState.REFERRED;

    private @Nullable LocalDate treatedOn;
    private @Nullable String result;
    private @Nullable String link;
    private @Nullable Instant answeredAt;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralTarget() {}

    ReferralTarget(Referral referral, NewReferral.NewTarget wish) {
        this.id = TimeOrderedId.next();
        this.referral = referral.id();
        this.organization = wish.organization();
        this.body = wish.body();
    }

    /// Takes the answer in place of the one before.
    ///
    /// @throws be.doorstroom.platform.problem.Problem `invalidTransition`
    void answer(ReferralAnswer answer, Instant now) {
        if (answer.status() != state) state = Moves.move(state, answer.status(), state.next());
        treatedOn = answer.treatedOn();
        result = answer.result();
        link = answer.link();
        answeredAt = now;
    }

    /// Whether it owes an answer after the day that was asked, or after its own day has passed.
    boolean isOverdue(@Nullable LocalDate dueOn, LocalDate today) {
        return ReferralState.open().contains(state)
                && (isPast(dueOn, today) || isPast(treatedOn, today));
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    TargetKey key() {
        return new TargetKey(referral, organization);
    }

    UUID referral() {
        return referral;
    }

    String organization() {
        return organization;
    }

    BodyKind body() {
        return body;
    }

    ReferralState state() {
        return state;
    }

    @Nullable LocalDate treatedOn() {
        return treatedOn;
    }

    @Nullable String result() {
        return result;
    }

    @Nullable String link() {
        return link;
    }

    @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
