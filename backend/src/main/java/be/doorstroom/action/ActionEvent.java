package be.doorstroom.action;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to actions.
public sealed interface ActionEvent extends DomainEvent {
    UUID action();

    @Override
    default Subject subject() {
        return Subject.of("action", action());
    }

    /// It was noted with a point.
    record ActionNoted(UUID action, String region, String by) implements ActionEvent {
        @Override
        public String type() {
            return "actionNoted";
        }
    }

    /// Its words or its days changed.
    record ActionChanged(UUID action, String region, String by) implements ActionEvent {
        @Override
        public String type() {
            return "actionChanged";
        }
    }

    /// It was taken away before the minutes were approved.
    record ActionRemoved(UUID action, String region, String by) implements ActionEvent {
        @Override
        public String type() {
            return "actionRemoved";
        }
    }

    /// It is done, or was dropped.
    record ActionClosed(UUID action, ActionState to, String region, String by)
            implements ActionEvent {
        @Override
        public String type() {
            return to == ActionState.DROPPED ? "actionDropped" : "actionDone";
        }
    }
}
