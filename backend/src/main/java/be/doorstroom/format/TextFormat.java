package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

/// Writes a sheet as plain text, for whoever pastes it elsewhere: one line for each paragraph, an
/// empty line between blocks, nothing that another program would have to understand.
@ApplicationScoped
public class TextFormat implements SheetFormat {

    @Override
    public MediaType mediaType() {
        return new MediaType("text", "plain", "utf-8");
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public byte[] write(Sheet sheet) {
        var out = new TextBlocks();
        if (sheet.furniture().draft()) out.line(Sheet.Furniture.DRAFT);
        out.line(sheet.head().title());
        if (!sheet.head().subtitle().isBlank()) out.line(sheet.head().subtitle());
        out.write(sheet.blocks());
        return out.toString().getBytes(UTF_8);
    }
}
