package be.doorstroom.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What the migrations say of themselves, without any database.
final class Migrations {
    private static final Path FOLDER = Path.of("src", "main", "resources", "db");
    private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");

    private Migrations() {}

    /// The names of all tables that they make; none is ever dropped or renamed.
    static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                var matcher = TABLE.matcher(Files.readString(file));
                while (matcher.find()) tables.add(matcher.group(1));
            }
        }
        return tables;
    }
}
