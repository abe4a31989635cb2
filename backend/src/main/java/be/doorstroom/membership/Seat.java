package be.doorstroom.membership;

import be.doorstroom.access.Office;

/// A seat that is filled on a date: by an office of an organization, not by a name.
public record Seat(
        String body,
        String organization,
        Office office,
        MembershipRole role,
        SubstituteRule substituteRule) {}
