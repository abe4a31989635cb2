package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/// Writes a sheet as Markdown (RFC 7763) in the words of CommonMark 0.31 with the tables of
/// GitHub's, from which the same headings, lists and tables can be read again.
@ApplicationScoped
public class MarkdownFormat implements SheetFormat {

    @Override
    public MediaType mediaType() {
        return new MediaType("text", "markdown", "utf-8");
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public byte[] write(Sheet sheet) {
        var out = new MarkdownBlocks();
        var furniture = sheet.furniture();
        out.title(sheet.head().title());
        var place =
                lines(
                        sheet.head().subtitle(),
                        furniture.place(),
                        furniture.date(),
                        furniture.edition());
        if (!place.isEmpty()) out.write(new Paragraph(place));
        if (furniture.draft()) out.write(new Notice(Notice.Kind.DRAFT, "Nog niet goedgekeurd."));
        out.write(sheet.blocks());
        return out.toString().getBytes(UTF_8);
    }

    /// Where the document belongs, one line for each that is known.
    private static List<Span> lines(String... lines) {
        return Stream.of(lines)
                .filter(line -> !line.isBlank())
                .distinct()
                .<Span>mapMulti((line, into) -> {
                    into.accept(new Span.Text(line));
                    into.accept(new Span.Break());
                })
                .toList();
    }
}
