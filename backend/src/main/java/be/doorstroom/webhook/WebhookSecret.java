package be.doorstroom.webhook;

import com.standardwebhooks.Webhook;
import java.security.SecureRandom;
import java.util.Base64;

/// What signs messages, and lets their receiver verify them: `whsec_` and 256 random bits in Base64
/// (Standard Webhooks). It opens nothing in this house, and must be kept to sign with.
record WebhookSecret(String text) {
    private static final int BYTES = 32;

    static WebhookSecret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new WebhookSecret(Webhook.SECRET_PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "WebhookSecret[hidden]";
    }
}
