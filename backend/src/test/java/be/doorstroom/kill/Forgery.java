package be.doorstroom.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Backups that are not what was taken.
final class Forgery {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Forgery() {}

    /// The first of some words in one entry became others.
    static Path of(Path file, String entry, String words, String others) throws IOException {
        return forged(file, entry, bytes -> changed(bytes, words, others));
    }

    static Path without(Path file, String entry) throws IOException {
        return forged(file, entry, bytes -> null);
    }

    /// As a copy that was interrupted.
    static Path half(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Files.write(next(file), Arrays.copyOf(bytes, bytes.length / 2));
    }

    private interface Change {
        byte @Nullable [] of(byte[] bytes);
    }

    private static Path forged(Path file, String entry, Change change) throws IOException {
        var forged = next(file);
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (var each : zip.stream().toList()) {
                var bytes = zip.getInputStream(each).readAllBytes();
                if (each.getName().equals(entry)) bytes = change.of(bytes);
                if (bytes == null) continue;
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return forged;
    }

    private static Path next(Path file) {
        return file.resolveSibling("forged-" + NUMBER.incrementAndGet() + ".zip");
    }

    private static byte[] changed(byte[] bytes, String words, String others) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var place = text.indexOf(words);
        if (place < 0) throw new IllegalStateException("nothing to forge");
        var after = text.substring(place + words.length());
        return (text.substring(0, place) + others + after).getBytes(StandardCharsets.UTF_8);
    }
}
