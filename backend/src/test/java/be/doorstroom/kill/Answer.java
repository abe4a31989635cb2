package be.doorstroom.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What the server answered.
record Answer(int status, URI location, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<byte[]> response) {
        var location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), URI.create(location), response.body());
    }

    /// @throws IllegalStateException when it is no success: nothing here is done twice or at once
    Answer acknowledged() {
        if (status / 100 == 2) return this;
        throw new IllegalStateException("The server answered " + status + ": " + text());
    }

    /// Nothing when the server had nothing to show.
    JsonNode json() throws IOException {
        return status == 200 || status == 201 ? JSON.readTree(body) : MissingNode.getInstance();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
