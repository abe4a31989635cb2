package be.doorstroom.admission;

import be.doorstroom.access.AccountState;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An account as its administrator sees it.
@Schema(name = "Account")
public record AccountView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(examples = "director-izegem") String userName,
        @Schema(examples = "AD van Izegem") String name,
        @Nullable @Schema(examples = "ad@izegem.example") String email,
        AccountState status,
        boolean administrator,
        @Nullable
                @Schema(
                        description =
                                "Who gets the mandates; absent for an account that only"
                                        + " administers")
                Reference person,
        @Schema(description = "How many offices its person holds today", examples = "1")
                long mandates,
        @Nullable @Schema(description = "After too many wrong passwords") Instant lockedUntil,
        List<String> permitted)
        implements Tagged {

    static AccountView of(AccountRow row, Instant now, List<String> permitted) {
        var self = Href.to("accounts", row.id());
        var person = row.person();
        var locked = row.lockedUntil();
        return new AccountView(
                self,
                self,
                row.id(),
                Tagged.tag(row.version()),
                row.userName(),
                row.name(),
                row.email(),
                row.state(),
                row.administrator(),
                person == null ? null : Reference.to("people", person, row.name()),
                row.mandates(),
                locked != null && locked.isAfter(now) ? locked : null,
                permitted);
    }
}
