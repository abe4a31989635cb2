package be.doorstroom.membership;

/// As what an organization sits in a body.
public enum MembershipRole {
    CHAIR,
    MEMBER,
    OBSERVER,
    ADVISOR,
    SECRETARY;

    /// Whether who sits so belongs to the body when it comes to reading.
    public boolean belongs() {
        return switch (this) {
            case CHAIR, MEMBER, OBSERVER -> true;
            case ADVISOR, SECRETARY -> false;
        };
    }
}
