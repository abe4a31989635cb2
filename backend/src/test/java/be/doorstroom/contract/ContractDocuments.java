package be.doorstroom.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/// What can be had as a page can be had in every format of the room `format`: no resource knows
/// which these are.
final class ContractDocuments {
    private static final String PAGE = "text/html";

    private static final List<String> TEXTS = List.of(PAGE, "text/markdown", "text/plain");

    private static final List<String> BYTES =
            List.of(
                    "application/pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private ContractDocuments() {}

    static void describe(@Nullable Content content) {
        if (content == null || content.getMediaType(PAGE) == null) return;
        TEXTS.forEach(type -> add(content, type, text()));
        add(
                content,
                "application/ld+json",
                OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
        BYTES.forEach(type -> add(content, type, text().format("binary")));
    }

    private static void add(Content content, String type, Schema schema) {
        content.addMediaType(type, OASFactory.createMediaType().schema(schema));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
