package be.doorstroom.format;

import java.io.IOException;
import java.io.UncheckedIOException;

/// A file that is packed with the application: a name alone stands beside the classes of this room,
/// one with a slash before it at the top.
final class PackedFile {

    private PackedFile() {}

    static byte[] bytes(String name) {
        try (var in = PackedFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s is not packed with the application".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
