package be.doorstroom.referral;

import be.doorstroom.region.BodyKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to put an outcome to those who decide.
public record NewReferral(
        @NotNull @Schema(description = "An outcome of the type referral") UUID outcome,
        @NotBlank @Size(max = 1000) @Schema(examples = "Keur het zesjarenprotocol goed.")
                String text,
        @Nullable
                @Schema(
                        description = "When the answers are asked for: today or later",
                        examples = "2027-02-28")
                LocalDate dueOn,
        @NotEmpty @Size(max = 100) List<NewTarget> targets) {

    /// The body of an organization that must decide.
    @Schema(name = "NewReferralTarget")
    public record NewTarget(
            @NotBlank @Size(max = 40) @Schema(examples = "36008") String organization,
            @NotNull
                    @Schema(
                            description =
                                    "municipalExecutive or municipalCouncil of a municipality,"
                                            + " boardOfDirectors or generalAssembly of an"
                                            + " association")
                    BodyKind body) {}
}
