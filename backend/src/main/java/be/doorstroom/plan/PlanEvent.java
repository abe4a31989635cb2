package be.doorstroom.plan;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to strategic plans and what is pledged for them.
public sealed interface PlanEvent extends DomainEvent {
    /// A plan was opened, or its text changed.
    record PlanWritten(UUID plan, String region, String by) implements PlanEvent {
        @Override
        public String type() {
            return "planWritten";
        }

        @Override
        public Subject subject() {
            return Subject.of("plan", plan);
        }
    }

    /// An amount was pledged, or changed before it was confirmed.
    record CommitmentWritten(UUID commitment, String region, String by) implements PlanEvent {
        @Override
        public String type() {
            return "commitmentWritten";
        }

        @Override
        public Subject subject() {
            return Subject.of("commitment", commitment);
        }
    }

    /// It was confirmed or withdrawn.
    record CommitmentMoved(UUID commitment, CommitmentState to, String region, String by)
            implements PlanEvent {
        @Override
        public String type() {
            return switch (to) {
                case PLEDGED -> "commitmentWritten";
                case CONFIRMED -> "commitmentConfirmed";
                case WITHDRAWN -> "commitmentWithdrawn";
            };
        }

        @Override
        public Subject subject() {
            return Subject.of("commitment", commitment);
        }
    }
}
