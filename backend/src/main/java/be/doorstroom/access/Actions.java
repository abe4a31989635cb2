package be.doorstroom.access;

import java.util.Set;

/// What an actor may start, told by each room for `/me`.
public interface Actions {
    /// Names of operations: `planMeeting`.
    Set<String> permitted(Actor actor);
}
