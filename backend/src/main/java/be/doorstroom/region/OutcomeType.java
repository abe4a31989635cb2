package be.doorstroom.region;

/// What a body may take with a point. Only an assembly, board, college or council takes a
/// `DECISION` (seed 003: "Conferentie beslist niet").
public enum OutcomeType {
    COMMON_POSITION("Gemeenschappelijk standpunt"),
    PROCESS_AGREEMENT("Procesafspraak"),
    POLICY_AGENDA_CHOICE("Keuze in de beleidsagenda"),
    REFERRAL("Doorverwijzing"),
    NOTED("Kennisname"),
    SOUNDING("Klankbord"),
    ARBITRATION("Tranchering"),
    CONDITIONS("Randvoorwaarden"),
    COMMUNICATION("Communicatie"),
    ADVICE("Advies"),
    DECISION("Besluit");

    private final String label;

    OutcomeType(String label) {
        this.label = label;
    }

    /// The Dutch name, for documents.
    public String label() {
        return label;
    }
}
