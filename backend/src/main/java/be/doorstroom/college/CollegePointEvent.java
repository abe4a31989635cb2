package be.doorstroom.college;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to points that colleges are given by their own.
public sealed interface CollegePointEvent extends DomainEvent {
    UUID point();

    @Override
    default Subject subject() {
        return Subject.of("collegePoint", point());
    }

    /// It was put on the college.
    record CollegePointPut(UUID point, String region, String by) implements CollegePointEvent {
        @Override
        public String type() {
            return "collegePointPut";
        }
    }

    /// It was taken off again.
    record CollegePointTaken(UUID point, String region, String by) implements CollegePointEvent {
        @Override
        public String type() {
            return "collegePointTaken";
        }
    }
}
