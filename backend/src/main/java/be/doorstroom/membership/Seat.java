package be.doorstroom.membership;

import be.doorstroom.access.Office;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A seat that is filled on a date: by an office of an organization, not by a name.
///
/// @param shares how much its vote weighs, where the statutes of an association say so
public record Seat(
        String body,
        String organization,
        Office office,
        MembershipRole role,
        SubstituteRule substituteRule,
        @Nullable Integer shares) {

    /// The offices of the same organization that may come in its place. There is one mayor but
    /// several aldermen: one may come for another.
    public Set<Office> substitutes() {
        return substituteRule.offices().stream()
                .filter(other -> other != office || other == Office.ALDERMAN)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether it counts towards a majority: those who observe or advise do not.
    public boolean isOfMember() {
        return role == MembershipRole.CHAIR || role == MembershipRole.MEMBER;
    }
}
