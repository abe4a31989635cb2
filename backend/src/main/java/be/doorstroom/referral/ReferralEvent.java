package be.doorstroom.referral;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to referrals.
public sealed interface ReferralEvent extends DomainEvent {
    UUID referral();

    @Override
    default Subject subject() {
        return Subject.of("referral", referral());
    }

    /// An outcome was put to those who decide.
    record OutcomeReferred(UUID referral, String region, String by) implements ReferralEvent {
        @Override
        public String type() {
            return "outcomeReferred";
        }
    }

    /// A target answered.
    record ReferralAnswered(UUID referral, String region, String by) implements ReferralEvent {
        @Override
        public String type() {
            return "referralAnswered";
        }
    }
}
