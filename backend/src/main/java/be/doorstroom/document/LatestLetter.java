package be.doorstroom.document;

import java.util.UUID;

/// The latest letter of one kind of edition of a meeting.
record LatestLetter(UUID meeting, EditionKind kind, String letter) {}
