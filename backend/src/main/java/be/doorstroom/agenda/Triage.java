package be.doorstroom.agenda;

/// When a point is for (seed 003: "wat nu / wat later / visievorming").
public enum Triage {
    NOW,
    LATER,
    VISION
}
