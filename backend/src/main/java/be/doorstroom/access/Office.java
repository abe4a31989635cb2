package be.doorstroom.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A function in an organization. Seats and deliveries belong to offices, never to names:
/// `COLLEGE`, `COUNCIL` and `COMMITTEE` are offices that several people answer for.
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
    MAYOR_SECRETARY("Secretariaat van de burgemeester", MAYOR),
    DIRECTOR_SECRETARY("Secretariaat van de algemeen directeur", DIRECTOR),
    GUEST("Gast"),
    COLLEGE("College van burgemeester en schepenen"),
    COUNCIL("Gemeenteraad"),
    COMMITTEE("Raadscommissie");

    private final String label;
    private final @Nullable Office principal;

    Office(String label) {
        this(label, null);
    }

    Office(String label, @Nullable Office principal) {
        this.label = label;
        this.principal = principal;
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
                    MAYOR_SECRETARY,
                    DIRECTOR_SECRETARY,
                    GUEST,
                    COLLEGE,
                    COUNCIL,
                    COMMITTEE ->
                    false;
        };
    }

    /// Whose papers who holds this office reads along: a delegate, who speaks for nobody.
    public Optional<Office> principal() {
        return Optional.ofNullable(principal);
    }

    /// Whether who holds this office reads what is for the college of the municipality.
    public boolean readsForCollege() {
        return isOfCollege() || principal().isPresent();
    }

    /// Whether who holds this office sees what is sent to `recipient`: who answers for it, and
    /// their delegate.
    public boolean sees(Office recipient) {
        return answersFor(recipient)
                || principal().filter(principal -> principal.answersFor(recipient)).isPresent();
    }

    /// Whether who holds this office receives and acknowledges what is sent to `recipient`.
    public boolean answersFor(Office recipient) {
        return switch (recipient) {
            case COLLEGE -> this == DIRECTOR || this == MAYOR;
            case COUNCIL, COMMITTEE -> this == COUNCIL_CLERK;
            default -> this == recipient;
        };
    }
}
