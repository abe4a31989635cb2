package be.doorstroom.webhook;

import be.doorstroom.feed.ChangeView;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Says that something changed, and where to read it: never what it says. Whoever gets hold of a
/// message learns an address, which opens with a token only.
@Singleton
class CloudEventWriter {
    private static final String DOMAIN = "be.doorstroom.";
    private static final String TRIAL = DOMAIN + "trial";
    private static final String RIGHTS = DOMAIN + "rights.changed";

    private final URI source;
    private final String publicUrl;
    private final JsonFormat format = new JsonFormat();

    CloudEventWriter(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
        this.source = URI.create(publicUrl + Href.BASE);
    }

    /// What a reader of `/changes` would be told.
    CloudEventText change(ChangeView change) {
        var type = DOMAIN + Moves.code(change.type()) + "." + Moves.code(change.status());
        return write(type, change.href(), change.happenedAt());
    }

    /// To see whether a receiver is there and verifies.
    CloudEventText trial(Instant now) {
        return write(TRIAL, null, now);
    }

    /// What single changes no longer tell: the receiver must read the lists anew.
    CloudEventText rightsChanged(Instant now) {
        return write(RIGHTS, null, now);
    }

    private CloudEventText write(String type, @Nullable Href resource, Instant at) {
        UUID id = TimeOrderedId.next();
        var event =
                CloudEventBuilder.v1()
                        .withId(id.toString())
                        .withSource(source)
                        .withType(type)
                        .withTime(at.atOffset(ZoneOffset.UTC));
        if (resource != null) {
            event.withSubject(resource.path().substring(Href.BASE.length() + 1));
            var data = "{\"href\":\"%s%s\"}".formatted(publicUrl, resource.path());
            event.withData("application/json", data.getBytes(StandardCharsets.UTF_8));
        }
        var text = new String(format.serialize(event.build()), StandardCharsets.UTF_8);
        return new CloudEventText(id, type, resource == null ? null : resource.path(), text);
    }
}
