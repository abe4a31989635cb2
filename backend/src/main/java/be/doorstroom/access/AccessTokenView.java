package be.doorstroom.access;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An access token as those see it who answer for it; the secret is shown once, when it is made.
@Schema(name = "AccessToken")
public record AccessTokenView(
        Href href,
        Href self,
        UUID id,
        String etag,
        String name,
        Reference organization,
        Role role,
        List<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable @Schema(description = "When an office holder last vouched for it")
                Instant confirmedAt,
        @Schema(description = "Whether nobody who holds the office now vouches for it")
                boolean toBeConfirmed,
        List<String> permitted,
        @Nullable @Schema(description = "Only in the answer that made the token") String secret)
        implements Tagged {

    static AccessTokenView of(AccessToken token, boolean toBeConfirmed, List<String> permitted) {
        return new AccessTokenView(
                Href.to("accessTokens", token.id()),
                Href.to("accessTokens", token.id()),
                token.id(),
                Tagged.tag(token.version()),
                token.name(),
                Reference.to("organizations", token.organization(), null),
                token.office() == Office.DIRECTOR ? Role.DIRECTOR : Role.COUNCIL_CLERK,
                token.scopes().stream().sorted().toList(),
                token.createdAt(),
                token.expiresAt(),
                token.confirmedAt(),
                toBeConfirmed,
                permitted,
                null);
    }

    AccessTokenView with(Secret made) {
        return new AccessTokenView(
                href,
                self,
                id,
                etag,
                name,
                organization,
                role,
                scopes,
                createdAt,
                expiresAt,
                confirmedAt,
                toBeConfirmed,
                permitted,
                made.text());
    }
}
