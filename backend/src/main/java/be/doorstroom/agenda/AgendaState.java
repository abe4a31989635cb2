package be.doorstroom.agenda;

/// Whether a reader sees the draft or the approved agenda.
public enum AgendaState {
    DRAFT,
    APPROVED
}
