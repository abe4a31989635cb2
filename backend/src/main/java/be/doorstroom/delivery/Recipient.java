package be.doorstroom.delivery;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;

/// Who must get an edition: an office of an organization, in its circle.
record Recipient(String organization, Office office, Circle circle) {
    boolean isSameOffice(Recipient other) {
        return organization.equals(other.organization) && office == other.office;
    }
}
