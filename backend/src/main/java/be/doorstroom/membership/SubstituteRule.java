package be.doorstroom.membership;

import be.doorstroom.access.Office;
import java.util.EnumSet;
import java.util.Set;

/// Who may take a seat in place of its holder.
public enum SubstituteRule {
    COLLEGE_MEMBER,
    DEPUTY_DIRECTOR,
    SAME_ORGANIZATION,
    NONE;

    /// The offices that may come under this rule; the one whose seat it is too.
    public Set<Office> offices() {
        return switch (this) {
            case COLLEGE_MEMBER -> EnumSet.of(Office.MAYOR, Office.ALDERMAN);
            case DEPUTY_DIRECTOR -> EnumSet.of(Office.DEPUTY_DIRECTOR);
            case SAME_ORGANIZATION ->
                    EnumSet.of(
                            Office.ALDERMAN,
                            Office.DIRECTOR,
                            Office.DEPUTY_DIRECTOR,
                            Office.PROVINCIAL_DEPUTY,
                            Office.ASSOCIATION_DIRECTOR,
                            Office.POLICY_OFFICER);
            case NONE -> EnumSet.noneOf(Office.class);
        };
    }
}
