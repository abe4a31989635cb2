package be.doorstroom.membership;

import be.doorstroom.access.Office;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A membership to load. `endsOn` is its last day; `shares` weigh its vote, where they are set.
public record NewMembership(
        @NotBlank @Size(max = 160) String id,
        @NotBlank @Size(max = 80) String body,
        @NotBlank @Size(max = 40) String organization,
        @NotNull Office office,
        @NotNull MembershipRole role,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull SubstituteRule substituteRule,
        @Nullable @Positive Integer shares,
        @NotBlank @Size(max = 300) String source) {}
