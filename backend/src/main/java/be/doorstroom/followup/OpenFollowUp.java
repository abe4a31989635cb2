package be.doorstroom.followup;

import be.doorstroom.access.Circle;
import java.time.LocalDate;
import java.util.UUID;

/// What a municipality still has to do with an outcome, for the rooms that tell it on.
public record OpenFollowUp(
        UUID id,
        String municipality,
        String title,
        String outcome,
        String text,
        LocalDate dueOn,
        FollowUpState status,
        Circle circle,
        String region) {}
