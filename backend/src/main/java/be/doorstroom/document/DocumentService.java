package be.doorstroom.document;

import static java.util.stream.Collectors.toMap;

import be.doorstroom.access.Circle;
import be.doorstroom.format.DocumentFormat;
import be.doorstroom.format.DocumentSource;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes editions in formats: once each, at the first request; then the kept bytes are answered.
@ApplicationScoped
public class DocumentService {
    private final Editions editions;
    private final Map<EditionKind, EditionLayout> layouts;
    private final String publicUrl;
    private final Cache<Key, Frozen> kept;

    DocumentService(
            Editions editions,
            @All List<EditionLayout> layouts,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl,
            @ConfigProperty(name = "doorstroom.kept-bytes") long keptBytes) {
        this.editions = editions;
        this.layouts = layouts.stream().collect(toMap(EditionLayout::kind, Function.identity()));
        this.publicUrl = publicUrl;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(keptBytes)
                        .<Key, Frozen>weigher((key, frozen) -> frozen.bytes().length)
                        .build();
    }

    private record Key(UUID edition, Circle circle, String mediaType) {}

    /// The edition in a format. The caller has seen to it that the reader may have it.
    @Transactional
    public Frozen write(EditionReading reading, DocumentFormat format) {
        var mediaType = format.mediaType().toString();
        var key = new Key(reading.card().id(), reading.circle(), mediaType);
        var known = kept.getIfPresent(key);
        if (known != null) return known;
        var frozen =
                editions.document(key.edition(), key.circle(), mediaType, publicUrl)
                        .orElseGet(() -> render(reading, format))
                        .frozen();
        kept.put(key, frozen);
        return frozen;
    }

    private KeptDocument render(EditionReading reading, DocumentFormat format) {
        var card = reading.card();
        var layout = layouts.get(card.kind());
        if (layout == null) throw new IllegalStateException("no layout for " + card.kind());
        var source = new DocumentSource(() -> layout.sheet(reading), reading.json().bytes());
        var document =
                new KeptDocument(
                        card.id(),
                        reading.circle(),
                        format.mediaType().toString(),
                        publicUrl,
                        format.write(source));
        editions.keep(Stream.of(document));
        return document;
    }
}
