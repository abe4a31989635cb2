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

    /// Whether what the body keeps to itself may be read by it: a seat, or the delegate of one.
    public boolean opens(String wantedBody) {
        return isSeatIn(wantedBody) || (wantedBody.equals(body) && role == Role.DELEGATE);
    }

    /// Whether it reads what is for the college of its municipality.
    public boolean readsForCollege() {
        return office != null && office.readsForCollege();
    }
}
