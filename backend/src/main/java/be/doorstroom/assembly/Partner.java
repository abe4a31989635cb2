package be.doorstroom.assembly;

import org.jspecify.annotations.Nullable;

/// An organization that is a member of the body on the meeting's day. It votes once, whoever sits
/// for it.
///
/// @param shares how much its vote weighs, where that is set
/// @param holder the partner to which it gave its vote
public record Partner(
        String organization, @Nullable Integer shares, Presence presence, @Nullable String holder) {

    Partner with(Presence noted, @Nullable String votesFor) {
        return new Partner(organization, shares, noted, votesFor);
    }

    public boolean isRepresented() {
        return presence.isRepresented();
    }

    /// Who speaks for it at the table.
    public String spokesman() {
        return presence == Presence.BY_PROXY && holder != null ? holder : organization;
    }
}
