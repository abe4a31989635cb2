package be.doorstroom.access;

/// A function in an organization. Seats and deliveries belong to offices, never to names: `COLLEGE`
/// and `COUNCIL` are offices that several people answer for.
public enum Office {
    MAYOR("Burgemeester"),
    ALDERMAN("Schepen"),
    DIRECTOR("Algemeen directeur"),
    DEPUTY_DIRECTOR("Adjunct-algemeendirecteur"),
    COUNCIL_CLERK("Secretariaat van de gemeenteraad"),
    COUNCILLOR("Gemeenteraadslid"),
    PROVINCIAL_DEPUTY("Gedeputeerde"),
    ASSOCIATION_DIRECTOR("Algemeen directeur van de vereniging"),
    CHAIRPERSON("Voorzitter"),
    COORDINATOR("Coördinator"),
    POLICY_OFFICER("Beleidsmedewerker"),
    GUEST("Gast"),
    COLLEGE("College van burgemeester en schepenen"),
    COUNCIL("Gemeenteraad");

    private final String label;

    Office(String label) {
        this.label = label;
    }

    /// The Dutch name of the office.
    public String label() {
        return label;
    }

    /// Whether who holds this office sits in the college of the municipality or directs it.
    public boolean isOfCollege() {
        return switch (this) {
            case MAYOR, ALDERMAN, DIRECTOR, DEPUTY_DIRECTOR -> true;
            case COUNCIL_CLERK,
                    COUNCILLOR,
                    PROVINCIAL_DEPUTY,
                    ASSOCIATION_DIRECTOR,
                    CHAIRPERSON,
                    COORDINATOR,
                    POLICY_OFFICER,
                    GUEST,
                    COLLEGE,
                    COUNCIL ->
                    false;
        };
    }

    /// Whether who holds this office receives and acknowledges what is sent to `recipient`.
    public boolean answersFor(Office recipient) {
        return switch (recipient) {
            case COLLEGE -> this == DIRECTOR || this == MAYOR;
            case COUNCIL -> this == COUNCIL_CLERK;
            default -> this == recipient;
        };
    }
}
