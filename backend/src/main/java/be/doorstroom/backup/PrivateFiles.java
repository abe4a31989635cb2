package be.doorstroom.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jboss.logging.Logger;

/// Files that only their owner may read: a backup holds everything that is closed.
final class PrivateFiles {
    private static final Logger LOG = Logger.getLogger(PrivateFiles.class);

    private PrivateFiles() {}

    static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        } else {
            Files.createFile(file);
        }
    }

    /// On the disk, not only on its way there.
    static void flush(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Of a backup that failed; the reason for that says more than why this fails too.
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warnf(left, "A part of a backup was left: %s", file);
        }
    }
}
