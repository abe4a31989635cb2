package be.doorstroom.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of H2 at every moment of its life, opened as after a kill. With H2's own driver one
/// moment in sixty showed a part of a transaction, and with its store of large objects rows whose
/// content was gone.
@Tag("thorough")
@Tag("h2")
class SerialCommitDriverTest {
    private static final int TABLES = 12;
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS_EACH = 40;
    private static final int CONTENT = 2_000;

    private final Driver driver = new SerialCommitDriver();
    private final ConcurrentSkipListMap<String, Integer> acknowledged =
            new ConcurrentSkipListMap<>();

    @TempDir Path folder;

    @Test
    void at_whatever_moment_the_process_dies_a_transaction_is_there_whole_or_not_at_all()
            throws Exception {
        RecordedDisk.insert();
        var first = createTables();
        writeSideBySide();

        for (var moment = first; moment <= RecordedDisk.moment(); moment++) {
            var found = rowsOfEachTable(moment);
            assertThat(found).as("tables at %d", moment).allMatch(found.getFirst()::equals);
            assertThat(found.getFirst()).as("at %d", moment).containsAll(acknowledgedBy(moment));
        }
        assertThat(acknowledged).hasSize(WRITERS * TRANSACTIONS_EACH);
    }

    private int createTables() throws SQLException {
        try (var connection = open("recorded:" + folder.resolve("written"));
                var statement = connection.createStatement()) {
            for (var table = 0; table < TABLES; table++) {
                statement.execute(
                        "create table t%d (id varchar, content binary large object)"
                                .formatted(table));
            }
        }
        return RecordedDisk.moment();
    }

    private void writeSideBySide() throws Exception {
        try (var writers = Executors.newFixedThreadPool(WRITERS);
                var keptOpen = open("recorded:" + folder.resolve("written"))) {
            List<Callable<Void>> works = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(writer -> works.add(() -> write(writer)));
            for (var work : writers.invokeAll(works)) work.get();
            assertThat(keptOpen.isClosed()).isFalse();
        }
    }

    private Void write(int writer) throws SQLException {
        try (var connection = open("recorded:" + folder.resolve("written"))) {
            connection.setAutoCommit(false);
            for (var turn = 0; turn < TRANSACTIONS_EACH; turn++) {
                var id = writer + "-" + turn;
                for (var table = 0; table < TABLES; table++) insert(connection, table, id);
                if (turn > 0) replaceContent(connection, writer + "-" + (turn - 1));
                connection.commit();
                acknowledged.put(id, RecordedDisk.moment());
            }
        }
        return null;
    }

    private static void insert(Connection connection, int table, String id) throws SQLException {
        var sql = "insert into t%d values (?, ?)".formatted(table);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.setBytes(2, new byte[CONTENT]);
            statement.executeUpdate();
        }
    }

    private static void replaceContent(Connection connection, String id) throws SQLException {
        try (var statement =
                connection.prepareStatement("update t0 set content = ? where id = ?")) {
            statement.setBytes(1, new byte[CONTENT]);
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }

    private List<Set<String>> rowsOfEachTable(int moment) throws Exception {
        var copy = folder.resolve("copy.mv.db");
        RecordedDisk.restore(copy, moment);
        List<Set<String>> rows = new ArrayList<>();
        try (var connection = open(folder.resolve("copy").toString())) {
            for (var table = 0; table < TABLES; table++) rows.add(ids(connection, table));
            // without the tidying that H2 takes its time for when it closes
            connection.createStatement().execute("shutdown immediately");
        }
        Files.delete(copy);
        return rows;
    }

    private static Set<String> ids(Connection connection, int table) throws SQLException {
        var ids = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, content from t" + table)) {
            while (rows.next()) {
                assertThat(rows.getBytes(2)).hasSize(CONTENT);
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private Set<String> acknowledgedBy(int moment) {
        var ids = new HashSet<String>();
        acknowledged.forEach((id, when) -> {
            if (when <= moment) ids.add(id);
        });
        return ids;
    }

    private Connection open(String file) throws SQLException {
        return driver.connect("jdbc:h2:" + file + Settings.H2_OPTIONS, new Properties());
    }
}
