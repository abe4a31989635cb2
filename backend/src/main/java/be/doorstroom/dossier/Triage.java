package be.doorstroom.dossier;

/// When a point or a dossier is for (seed 003: "wat nu / wat later / visievorming").
public enum Triage {
    NOW,
    LATER,
    VISION
}
