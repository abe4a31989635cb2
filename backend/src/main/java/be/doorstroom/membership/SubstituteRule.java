package be.doorstroom.membership;

/// Who may take a seat in place of its holder.
public enum SubstituteRule {
    COLLEGE_MEMBER,
    DEPUTY_DIRECTOR,
    SAME_ORGANIZATION,
    NONE
}
