package be.doorstroom.dossier;

/// What was written for a dossier: research, what was made of it, or what was agreed on it.
public enum StudyKind {
    STUDY,
    ELABORATION,
    AGREEMENT
}
