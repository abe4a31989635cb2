package be.doorstroom.agenda;

/// What a point is on the agenda for.
public enum AgendaItemKind {
    MINUTES_APPROVAL("Goedkeuring verslag"),
    ANNOUNCEMENT("Mededeling"),
    DISCUSSION("Bespreking"),
    COMMON_POSITION("Gemeenschappelijk standpunt"),
    PRESENTATION("Toelichting"),
    KNOWLEDGE_SHARING("Kennisdeling"),
    QUESTION("Vraag"),
    BODY_REPORT("Verslag van een orgaan"),
    ANY_OTHER_BUSINESS("Varia");

    private final String label;

    AgendaItemKind(String label) {
        this.label = label;
    }

    /// The Dutch name, for documents.
    public String label() {
        return label;
    }
}
