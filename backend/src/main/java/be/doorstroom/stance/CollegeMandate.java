package be.doorstroom.stance;

/// Whether the college of a municipality lets it speak for a common position. `NONE`: not yet, or
/// taken back.
public enum CollegeMandate {
    NONE("Nog geen mandaat"),
    GIVEN("Mandaat gegeven"),
    REFUSED("Mandaat geweigerd");

    private final String label;

    CollegeMandate(String label) {
        this.label = label;
    }

    /// The Dutch name, for documents.
    public String label() {
        return label;
    }
}
