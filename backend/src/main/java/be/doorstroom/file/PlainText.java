package be.doorstroom.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Tells text from bytes: UTF-8 throughout and no control character but tabs and line ends.
final class PlainText {
    private PlainText() {}

    static boolean isIn(byte[] bytes) {
        if (bytes.length == 0) return false;
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(PlainText::isControl);
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character)
                && character != '\t'
                && character != '\n'
                && character != '\r'
                && character != '\f';
    }
}
