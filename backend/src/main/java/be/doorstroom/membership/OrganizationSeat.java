package be.doorstroom.membership;

import be.doorstroom.access.Office;
import be.doorstroom.region.BodyKind;

/// A seat with the kind and one region of its body: what standings are made of.
public record OrganizationSeat(
        String organization,
        Office office,
        MembershipRole role,
        String body,
        BodyKind kind,
        String region) {}
