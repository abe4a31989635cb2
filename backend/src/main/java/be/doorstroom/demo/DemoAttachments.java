package be.doorstroom.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AttachmentService;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.file.FileService;
import be.doorstroom.file.NewFile;
import be.doorstroom.file.Upload;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;

/// Puts a note with each presentation of the demonstration: what its point says, as a file.
@ApplicationScoped
class DemoAttachments {
    private final FileService files;
    private final AttachmentService attachments;

    DemoAttachments(FileService files, AttachmentService attachments) {
        this.files = files;
        this.attachments = attachments;
    }

    void attach(DemoMeeting meeting, AgendaItemView item, DemoPoint point) {
        if (point.kind() != AgendaItemKind.PRESENTATION) return;
        var name = "Nota " + point.title().replaceAll("[^\\p{L}\\p{N} ,-]", "") + ".txt";
        var text = "%s%n%n%s%n".formatted(point.title(), point.note());
        var wish = new NewFile(name, meeting.region().code(), item.circle(), null);
        var coordinator = meeting.coordinator();
        var file = files.upload(coordinator, wish, Upload.of(text.getBytes(UTF_8)));
        var key = new ItemKey(meeting.id(), item.id());
        attachments.attach(coordinator, key, file.id(), IfMatch.any());
    }
}
