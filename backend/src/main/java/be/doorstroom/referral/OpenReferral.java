package be.doorstroom.referral;

import be.doorstroom.access.Circle;
import be.doorstroom.region.BodyKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an organization must still decide of an outcome that councils may know of, or of a
/// protocol.
public record OpenReferral(
        UUID id,
        String organization,
        String title,
        String outcome,
        String text,
        BodyKind body,
        ReferralState status,
        @Nullable LocalDate treatedOn,
        Circle circle) {}
