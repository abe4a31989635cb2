package be.doorstroom.webhook;

import be.doorstroom.Receiver.Received;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Verifies messages as Standard Webhooks says, with nothing of what signs them.
final class Signature {
    private Signature() {}

    static boolean verifies(Received message, String secret) {
        var signed =
                String.join(
                        ".",
                        message.headers().get("webhook-id"),
                        message.headers().get("webhook-timestamp"),
                        message.body());
        var expected = "v1," + Base64.getEncoder().encodeToString(hmac(secret, signed));
        return Stream.of(message.headers().get("webhook-signature").split(" ", -1))
                .anyMatch(expected::equals);
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
