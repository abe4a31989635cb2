package be.doorstroom.backup;

import be.doorstroom.platform.time.HouseClock;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Takes a backup: a zip with a file of lines for each table, and a manifest as its last entry. A
/// file without manifest was interrupted.
@ApplicationScoped
public class BackupWriter {
    static final String MANIFEST = "manifest.json";
    static final String FOLDER = "tables/";
    static final String ENDING = ".jsonl";

    private final AgroalDataSource source;
    private final ObjectMapper json;
    private final HouseClock clock;

    BackupWriter(AgroalDataSource source, ObjectMapper json, HouseClock clock) {
        this.source = source;
        this.json = json;
        this.clock = clock;
    }

    /// Writes beside the target and moves it there when it is whole, readable to its owner alone.
    ///
    /// @throws BackupRefused when there is such a file already, and when it cannot be written
    public Manifest write(Path target) {
        if (Files.exists(target)) {
            throw new BackupRefused("There is a file " + target + " already: choose another name.");
        }
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            var manifest = fill(unfinished);
            PrivateFiles.flush(unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException | SQLException failure) {
            PrivateFiles.remove(unfinished);
            throw new BackupRefused("The backup failed: " + failure, failure);
        }
    }

    private Manifest fill(Path file) throws IOException, SQLException {
        PrivateFiles.create(file);
        try (var moment = Moment.of(source);
                var zip =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(file)))) {
            var schema = new Schema(moment.connection());
            var reading = new Reading(moment.connection(), json);
            List<Manifest.Content> contents = new ArrayList<>();
            for (var table : schema.tables()) contents.add(write(reading, table, zip));
            var manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            schema.version(),
                            schema.product(),
                            clock.now(),
                            contents);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(json.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static Manifest.Content write(Reading reading, Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(FOLDER + table.name() + ENDING));
        var content =
                reading.read(
                        table,
                        row -> {
                            zip.write(row.getBytes(StandardCharsets.UTF_8));
                            zip.write('\n');
                        });
        zip.closeEntry();
        return content;
    }
}
