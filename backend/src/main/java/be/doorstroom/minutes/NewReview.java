package be.doorstroom.minutes;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a coordinator sends to put minutes in review: the last day for remarks.
public record NewReview(@NotNull @Schema(examples = "2026-12-18") LocalDate until) {}
