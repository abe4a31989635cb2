package be.doorstroom.webhook;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.TokenCard;
import be.doorstroom.access.TokenPolicy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Who sees a subscription: whoever sees its token. Whoever holds the token's office makes and
/// changes it; the others may stop it.
@Singleton
class WebhookPolicy {
    private final TokenPolicy tokens;

    WebhookPolicy(TokenPolicy tokens) {
        this.tokens = tokens;
    }

    /// For queries in which `t` is the token.
    Restriction readable(Actor actor) {
        return tokens.readable(actor);
    }

    static boolean mayWrite(Actor actor, TokenCard token) {
        return actor.holds(token.organization(), token.office());
    }

    static List<String> permitted(boolean mayWrite, WebhookState state) {
        List<String> permitted = new ArrayList<>();
        if (mayWrite && state != WebhookState.ENDED) {
            permitted.add("changeWebhookSubscription");
            permitted.add("renewWebhookSecret");
            permitted.add("tryWebhookSubscription");
        }
        if (mayWrite && state == WebhookState.PAUSED) permitted.add("resumeWebhookSubscription");
        if (state == WebhookState.ACTIVE) permitted.add("pauseWebhookSubscription");
        permitted.add("removeWebhookSubscription");
        return permitted;
    }
}
