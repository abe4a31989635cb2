package be.doorstroom.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// The names in the directory of a packed file. Nothing is unpacked, so that no small file can
/// become a large one here.
record PackedNames(Set<String> names, String head) {
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEAD = 120;
    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";

    static PackedNames of(byte[] bytes) {
        var packed = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var end = end(packed);
        return new PackedNames(end < 0 ? Set.of() : names(packed, packed.getInt(end + 16)), head);
    }

    boolean hold(String name) {
        return names.stream().anyMatch(each -> each.equals(name) || each.endsWith("/" + name));
    }

    /// Its first entry says so, unpacked; a template or a master document says otherwise.
    boolean isOpenDocumentText() {
        var said = head.indexOf(OPEN_DOCUMENT);
        if (said < 0) return false;
        var after = said + OPEN_DOCUMENT.length();
        return head.length() <= after || head.charAt(after) != '-';
    }

    private static int end(ByteBuffer packed) {
        var last = packed.limit() - END_LENGTH;
        for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (packed.getInt(at) == END) return at;
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer packed, int start) {
        Set<String> names = new HashSet<>();
        var at = start;
        while (at >= 0 && at <= packed.limit() - ENTRY_LENGTH && packed.getInt(at) == ENTRY) {
            var length = packed.getShort(at + 28) & 0xFFFF;
            var rest = (packed.getShort(at + 30) & 0xFFFF) + (packed.getShort(at + 32) & 0xFFFF);
            if (at + ENTRY_LENGTH + length > packed.limit()) return names;
            var name = new byte[length];
            packed.get(at + ENTRY_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + rest;
        }
        return names;
    }
}
