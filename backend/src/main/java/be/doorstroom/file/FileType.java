package be.doorstroom.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of file that are taken, each recognised by its own bytes. What else there is may hold
/// code or is nothing to read.
enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TXT("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /// What the bytes are, whatever their name says.
    static Optional<FileType> of(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) return Optional.of(PDF);
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) return Optional.of(PNG);
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) return Optional.of(JPEG);
        if (begins(bytes, 'P', 'K', 3, 4)) return packed(PackedNames.of(bytes));
        return PlainText.isIn(bytes) ? Optional.of(TXT) : Optional.empty();
    }

    /// Whether browsers show it by themselves, without running anything that is in it.
    static boolean isShown(String mediaType) {
        return Stream.of(PDF, PNG, JPEG).anyMatch(each -> each.mediaType.equals(mediaType));
    }

    private static Optional<FileType> packed(PackedNames names) {
        if (names.hold("vbaProject.bin")) return Optional.empty();
        if (names.isOpenDocumentText()) return Optional.of(ODT);
        if (!names.hold("[Content_Types].xml")) return Optional.empty();
        if (names.hold("word/document.xml")) return Optional.of(DOCX);
        if (names.hold("xl/workbook.xml")) return Optional.of(XLSX);
        return names.hold("ppt/presentation.xml") ? Optional.of(PPTX) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) return false;
        for (var i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) return false;
        }
        return true;
    }

    static String names() {
        return String.join(", ", Arrays.stream(values()).map(FileType::name).toList());
    }
}
