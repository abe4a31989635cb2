package be.doorstroom.protocol;

import be.doorstroom.platform.problem.Issue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a coordinator writes of a protocol. What the councils decide on changes no more once they
/// have it; the link, the note and the alarm do.
public record ProtocolChange(
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
                @Pattern(regexp = LINK)
                @Schema(
                        description = "Where the text can be read, over https",
                        examples = "https://www.wvi.be/protocol.pdf")
                String link,
        @Nullable @Size(max = 1000) String note,
        @NotNull
                @Min(0)
                @Max(48)
                @Schema(
                        description = "How many months before the end renewal is due",
                        examples = "12")
                Integer alarmMonths) {
    static final String LINK = "https://[^\\s/]+\\.[^\\s/]+(/\\S*)?";
    static final int USUAL_ALARM = 12;

    static ProtocolChange of(Protocol protocol) {
        return new ProtocolChange(
                protocol.title(),
                protocol.startsOn(),
                protocol.endsOn(),
                List.copyOf(protocol.parties()),
                protocol.renews(),
                protocol.link(),
                protocol.note(),
                protocol.alarmMonths());
    }

    Optional<Issue> termFault(ProtocolKind kind) {
        if (endsOn == null) {
            return kind == ProtocolKind.PROTOCOL
                    ? Optional.of(issue("endsOn", null, "must be there: a protocol has a term"))
                    : Optional.empty();
        }
        return endsOn.isBefore(startsOn)
                ? Optional.of(issue("endsOn", endsOn, "must not come before startsOn"))
                : Optional.empty();
    }

    private static Issue issue(String name, @Nullable Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }
}
