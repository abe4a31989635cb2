package be.doorstroom.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Several answers at once: all are taken, or none.
public record NewReferralAnswers(@NotEmpty @Size(max = 200) List<NewAnswer> items) {

    /// The answer of one target.
    @Schema(name = "NewReferralAnswer")
    public record NewAnswer(
            @NotNull UUID referral,
            @NotBlank @Size(max = 40) @Schema(examples = "36008") String organization,
            @NotNull ReferralState status,
            @Nullable LocalDate treatedOn,
            @Nullable @Size(max = 2000) String result,
            @Nullable @Size(max = 500) @Pattern(regexp = ReferralAnswer.LINK) String link) {

        ReferralAnswer answer() {
            return new ReferralAnswer(status, treatedOn, result, link);
        }

        TargetKey key() {
            return new TargetKey(referral, organization);
        }
    }

    List<UUID> referrals() {
        return items.stream().map(NewAnswer::referral).distinct().toList();
    }
}
