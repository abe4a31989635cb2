package be.doorstroom.delivery;

import be.doorstroom.access.Circle;
import be.doorstroom.document.DocumentService;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.ReadingService;
import be.doorstroom.format.PdfFormat;
import be.doorstroom.mail.Letter.Enclosure;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The edition itself as PDF, for the letters of a body that lets its papers leave by mail. Each
/// account gets it in the most closed circle in which it receives it, as it would read it here.
@ApplicationScoped
class EditionCopies {
    private static final String PDF = "application/pdf";

    private final Directory directory;
    private final ReadingService readings;
    private final DocumentService documents;
    private final PdfFormat pdf;

    EditionCopies(
            Directory directory,
            ReadingService readings,
            DocumentService documents,
            PdfFormat pdf) {
        this.directory = directory;
        this.readings = readings;
        this.documents = documents;
        this.pdf = pdf;
    }

    List<Enclosure> of(EditionCard card, List<Delivery> received) {
        if (directory.body(card.body()).filter(BodyCard::mailsEditions).isEmpty()) return List.of();
        return circles(received).stream()
                .flatMap(circle -> readings.read(Set.of(card.id()), circle).values().stream())
                .limit(1)
                .map(reading -> documents.write(reading, pdf))
                .map(copy -> new Enclosure(card.title() + ".pdf", PDF, copy.bytes()))
                .toList();
    }

    private static Set<Circle> circles(List<Delivery> received) {
        return received.stream()
                .map(each -> each.recipient().circle())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
