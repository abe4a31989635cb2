package be.doorstroom.referral;

import be.doorstroom.referral.NewReferral.NewTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A protocol that its room puts to the councils: it is answered like any other referral.
///
/// @param title that of the protocol
/// @param text what the councils are asked
public record ReferredProtocol(
        UUID protocol,
        String region,
        String title,
        String text,
        @Nullable LocalDate dueOn,
        List<NewTarget> targets) {}
