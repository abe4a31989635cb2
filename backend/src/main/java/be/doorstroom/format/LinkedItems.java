package be.doorstroom.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/// A single thing as JSON-LD, where its record is [Linked].
@ApplicationScoped
class LinkedItems implements ItemFormat {
    private final JsonLdFormat jsonLd;

    LinkedItems(JsonLdFormat jsonLd) {
        this.jsonLd = jsonLd;
    }

    @Override
    public MediaType mediaType() {
        return jsonLd.mediaType();
    }

    @Override
    public String extension() {
        return jsonLd.extension();
    }

    @Override
    public boolean writesPagesOf(Class<?> item) {
        return false;
    }

    @Override
    public boolean writesOne(Class<?> item) {
        return item.isAnnotationPresent(Linked.class);
    }

    @Override
    public byte[] write(Class<?> item, List<?> items) {
        return jsonLd.write(items.getFirst(), item.getAnnotation(Linked.class).value());
    }
}
