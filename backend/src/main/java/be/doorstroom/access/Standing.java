package be.doorstroom.access;

import org.jspecify.annotations.Nullable;

/// One thing that somebody is on a date: a role, with the region, organization, office and body
/// that it holds for. What does not apply is absent.
public record Standing(
        Role role,
        @Nullable String region,
        @Nullable String organization,
        @Nullable Office office,
        @Nullable String body) {

    public boolean isFor(Role wanted, String wantedRegion) {
        return role == wanted && wantedRegion.equals(region);
    }

    /// Whether this is a seat in the body.
    public boolean isSeatIn(String wantedBody) {
        return wantedBody.equals(body) && (role == Role.MEMBER || role == Role.CHAIR);
    }

    boolean isOfCollege() {
        return office != null && office.isOfCollege();
    }
}
