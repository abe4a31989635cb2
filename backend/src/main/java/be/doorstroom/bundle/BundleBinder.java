package be.doorstroom.bundle;

import be.doorstroom.document.Frozen;
import be.doorstroom.format.FileName;
import be.doorstroom.platform.time.HouseClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Binds documents into one archive: equal documents give equal bytes, whenever they are bound.
/// Pure.
final class BundleBinder {
    /// Of all documents together, in bytes: what a row of H2 holds, with room for the index.
    static final long LARGEST = 30L * 1024 * 1024;

    private static final String PDF = "pdf";

    /// A document with the names of its files.
    record Bound(BundleDocument document, String pdf, String json) {}

    private final List<Bound> bound = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long size;

    /// In the order in which they are to stand.
    ///
    /// @return whether it still fits
    boolean add(BundleDocument document) {
        size += document.size();
        if (size > LARGEST) return false;
        var name = unique(document.paper());
        bound.add(new Bound(document, FileName.of(name, PDF), FileName.of(name, "json")));
        return true;
    }

    byte[] bind(BundleCover cover, BundleIndex index) {
        var out = new ByteArrayOutputStream();
        var last = last(cover);
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "index.html", index.page(cover, bound, last), last);
            put(zip, "index.json", index.manifest(cover, bound), last);
            for (var each : bound) {
                var frozenAt = each.document().card().frozenAt();
                put(zip, each.pdf(), each.document().pdf(), frozenAt);
                put(zip, each.json(), each.document().reading().json(), frozenAt);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// Two meetings of one name on one day are told apart; file systems that take capitals for
    /// small letters keep both.
    private String unique(BundlePaper paper) {
        var copy = 1;
        while (!names.add(FileName.of(paper.name(copy), PDF).toLowerCase(Locale.ROOT))) copy++;
        return paper.name(copy);
    }

    /// When its last document was frozen; an empty one is as old as its year.
    private Instant last(BundleCover cover) {
        return bound.stream()
                .map(each -> each.document().card().frozenAt())
                .max(Comparator.naturalOrder())
                .orElseGet(() ->
                        HouseClock.instantOf(LocalDate.of(cover.year(), 1, 1), LocalTime.MIDNIGHT));
    }

    private static void put(ZipOutputStream zip, String name, Frozen file, Instant moment)
            throws IOException {
        put(zip, name, file.bytes(), moment);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, Instant moment)
            throws IOException {
        var entry = new ZipEntry(name);
        // never the clock of the machine, nor its zone
        entry.setTimeLocal(LocalDateTime.ofInstant(moment, HouseClock.ZONE));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
