package be.doorstroom.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator sends to draft a protocol or an agreement.
public record NewProtocol(
        @NotBlank @Size(max = 40) @Schema(examples = "westhoek") String region,
        @NotNull ProtocolKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "Protocol Westhoekoverleg 2020–2025")
                String title,
        @NotNull @Schema(examples = "2020-01-01") LocalDate startsOn,
        @Nullable
                @Schema(
                        description = "The last day; required of a protocol",
                        examples = "2025-12-31")
                LocalDate endsOn,
        @NotEmpty
                @Size(max = 100)
                @Schema(
                        description = "The ids of the organizations that are bound",
                        examples = "[\"33011\", \"province-west-vlaanderen\"]")
                List<@NotBlank @Size(max = 40) String> parties,
        @Nullable @Schema(description = "The protocol that it follows") UUID renews,
        @Nullable
                @Size(max = 500)
                @Pattern(regexp = ProtocolChange.LINK)
                @Schema(
                        description = "Where the text can be read, over https",
                        examples = "https://www.wvi.be/protocol.pdf")
                String link,
        @Nullable @Size(max = 1000) String note,
        @Nullable
                @Min(0)
                @Max(48)
                @Schema(
                        description = "How many months before the end renewal is due; 12 if absent",
                        examples = "12")
                Integer alarmMonths) {

    ProtocolChange content() {
        return new ProtocolChange(
                title,
                startsOn,
                endsOn,
                parties,
                renews,
                link,
                note,
                Objects.requireNonNullElse(alarmMonths, ProtocolChange.USUAL_ALARM));
    }
}
