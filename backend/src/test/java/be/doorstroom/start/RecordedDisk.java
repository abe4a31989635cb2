package be.doorstroom.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk that remembers each write to a database, so that the file can be had as it was at any
/// moment: what a killed process leaves behind.
public class RecordedDisk extends FilePathWrapper {
    private static final List<Write> WRITES = new ArrayList<>();

    private record Write(long position, byte[] bytes) {}

    static void insert() {
        FilePath.register(new RecordedDisk());
    }

    /// How many writes there have been.
    static synchronized int moment() {
        return WRITES.size();
    }

    /// The file as it was after so many writes.
    static synchronized void restore(Path file, int moment) throws IOException {
        try (var copy = new RandomAccessFile(file.toFile(), "rw")) {
            for (var write : WRITES.subList(0, moment)) {
                copy.seek(write.position());
                copy.write(write.bytes());
            }
        }
    }

    @Override
    public String getScheme() {
        return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = getBase().open(mode);
        return name.endsWith(".mv.db") ? new Recorder(file) : file;
    }

    private static final class Recorder extends FileBaseDefault {
        private final FileChannel file;

        Recorder(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            synchronized (RecordedDisk.class) {
                var bytes = new byte[from.remaining()];
                from.duplicate().get(bytes);
                WRITES.add(new Write(position, bytes));
                return file.write(from, position);
            }
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        public void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
