package be.doorstroom.platform.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The JSON that a keyed POST was answered with the first time, to be sent as it is.
record RepeatedAnswer(String json, @Nullable String tag) implements Tagged {
    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String etag() {
        return tag == null ? Tagged.tag(0) : tag;
    }
}
