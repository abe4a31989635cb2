package be.doorstroom.feed;

import be.doorstroom.document.EditionCard;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.web.Href;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Editions as an Atom feed (RFC 4287), paged by RFC 5005; what replaces another names it by RFC
/// 5829. The same editions give the same bytes.
@ApplicationScoped
class PublicationFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML_COULD_NOT_SAY =
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLOutputFactory factory = XMLOutputFactory.newFactory();
    private final Directory directory;
    private final String publicUrl;

    PublicationFeed(
            Directory directory, @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    /// A page of the feed.
    ///
    /// @param first where the feed begins, which is also what it is known by
    record Page(
            String title, Href self, Href first, Optional<Href> next, List<EditionCard> items) {}

    byte[] write(Page page) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = factory.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", "nl-BE");
            head(xml, page);
            for (var card : page.items()) entry(xml, card);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed must be XML", impossible);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml, Page page) throws XMLStreamException {
        text(xml, "id", absolute(page.first()));
        text(xml, "title", page.title());
        text(xml, "updated", newest(page.items()).toString());
        link(xml, "self", absolute(page.self()));
        link(xml, "first", absolute(page.first()));
        if (page.next().isPresent()) {
            link(xml, "next", absolute(page.next().get()));
        }
    }

    /// Of an empty feed nothing ever changed.
    private static Instant newest(List<EditionCard> items) {
        return items.stream()
                .map(EditionCard::frozenAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void entry(XMLStreamWriter xml, EditionCard card) throws XMLStreamException {
        var address = Href.to("editions", card.id());
        xml.writeStartElement("entry");
        text(xml, "id", urn(card.id()));
        text(xml, "title", card.title());
        text(xml, "updated", card.frozenAt().toString());
        xml.writeStartElement("author");
        var body = directory.bodyReference(card.body());
        text(xml, "name", Objects.requireNonNullElse(body.title(), body.id()));
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", Moves.code(card.kind()));
        link(xml, "alternate", "text/html", publicUrl + "/editions/" + card.id());
        link(xml, "alternate", "application/json", absolute(address));
        link(xml, "enclosure", "application/pdf", absolute(address.query("format=pdf")));
        var replaced = card.replaces();
        if (replaced != null) {
            link(xml, "predecessor-version", urn(replaced));
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(XML_COULD_NOT_SAY, ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String href)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void link(XMLStreamWriter xml, String relation, String href)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", href);
    }

    private String absolute(Href href) {
        return publicUrl + href.path();
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
