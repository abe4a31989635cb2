import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * What the same answers cost with nothing around them: the server of the JDK, JDBC, the statements of the application, its
 * JSON. It knows nobody, checks no token and keeps nothing. Also fills the database that both read.
 *
 * <pre>java -cp LIBRARIES Reference.java fill URL FILE MEETINGS | serve URL</pre>
 */
final class Reference {
    private static final int CONNECTIONS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The most closed rendition that a director of Midwest may have, with its bytes. */
    private static final String EDITION =
            """
            select e.id, e.title, e.version, n.circle, l.state, n.sha256, n.bytes
            from edition e join edition_release l on l.edition = e.id
            join rendition n on n.edition = e.id and n.circle = l.circle
            where e.id = ? and l.state = 'RELEASED'
              and (l.circle = 'PUBLIC' or (l.circle = 'DIRECTORS' and e.region in ('midwest')))
              and (e.addressee is null or e.addressee in ('36008'))
            order by case l.circle when 'DIRECTORS' then 0 else 1 end limit 1
            """;

    private static final String MINUTES =
            """
            select e.id, e.title, e.meeting, e.body, e.region, e.letter, e.frozen_at, e.replaces, c.sequence
            from change_entry c join edition e on e.id = c.resource
            where c.type = ? and c.sequence > ? and e.superseded_by is null
              and exists (select 1 from edition_release l where l.edition = e.id and l.state = 'RELEASED'
                and (l.circle = 'PUBLIC' or (l.circle = 'DIRECTORS' and e.region in (?)))
                and (e.addressee is null or e.addressee in (?)))
            order by c.sequence limit 50
            """;

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
    private String address = "";

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "fill" -> fill(arguments[1], Path.of(arguments[2]), arguments[3]);
            case "sql" -> sql(arguments[1], arguments[2]);
            case "serve" -> new Reference().serve(arguments[1]);
            default -> throw new IllegalArgumentException("fill, sql or serve");
        }
    }

    private static void fill(String url, Path file, String meetings) throws SQLException, IOException {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(file).replace(":meetings", meetings));
            statement.execute("vacuum analyze");
        }
    }

    /** Prints the first column of what it finds. */
    private static void sql(String url, String text) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            if (!statement.execute(text)) return;
            try (var rows = statement.getResultSet()) {
                while (rows.next()) System.out.println(rows.getString(1));
            }
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private void serve(String url) throws Exception {
        for (var i = 0; i < CONNECTIONS; i++) connections.add(connect(url));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(CONNECTIONS));
        server.createContext("/editions/", exchange -> answer(exchange, this::edition));
        server.createContext("/minutes", exchange -> answer(exchange, this::minutes));
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        System.out.println(address);
        // ends with the input
        System.in.transferTo(System.err);
        server.stop(0);
        System.exit(0);
    }

    private interface Work {
        byte[] of(Connection connection, HttpExchange exchange) throws SQLException, IOException;
    }

    private void answer(HttpExchange exchange, Work work) throws IOException {
        try {
            var connection = connections.take();
            try {
                var bytes = work.of(connection, exchange);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } finally {
                connections.add(connection);
            }
        } catch (SQLException | InterruptedException failed) {
            failed.printStackTrace();
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private byte[] edition(Connection connection, HttpExchange exchange) throws SQLException {
        var path = exchange.getRequestURI().getPath();
        try (var query = connection.prepareStatement(EDITION)) {
            query.setObject(1, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
            try (var rows = query.executeQuery()) {
                if (!rows.next()) throw new SQLException("no such edition");
                exchange.getResponseHeaders().set("ETag", '"' + rows.getString("sha256") + '"');
                return rows.getBytes("bytes");
            }
        }
    }

    private byte[] minutes(Connection connection, HttpExchange exchange) throws SQLException, IOException {
        var query = exchange.getRequestURI().getQuery();
        var after = Long.parseLong(query.substring(query.indexOf("after=") + "after=".length()));
        var page = JSON.createObjectNode();
        page.put("self", address + exchange.getRequestURI());
        var items = page.putArray("items");
        try (var select = connection.prepareStatement(MINUTES)) {
            select.setString(1, "minutesApproved");
            select.setLong(2, after);
            select.setString(3, "midwest");
            select.setString(4, "36008");
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    items.add(item(rows));
                    after = rows.getLong("sequence");
                }
            }
        }
        page.put("pageSize", 50);
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(String.valueOf(after).getBytes(StandardCharsets.UTF_8));
        page.put("next", address + "/minutes?after=" + cursor);
        return JSON.writeValueAsBytes(page);
    }

    private ObjectNode item(ResultSet row) throws SQLException {
        var item = JSON.createObjectNode();
        item.put("href", address + "/editions/" + row.getString("id"));
        item.put("id", row.getString("id"));
        item.put("title", row.getString("title"));
        reference(item, "meeting", row.getString("meeting"), null);
        reference(item, "body", row.getString("body"), "Burgemeestersoverleg Midwest");
        reference(item, "region", row.getString("region"), "Midwest");
        item.put("letter", row.getString("letter"));
        item.put("status", "approved");
        item.put("approvedAt", row.getTimestamp("frozen_at").toInstant().toString());
        return item;
    }

    private void reference(ObjectNode item, String name, String id, String title) {
        var reference = item.putObject(name);
        reference.put("href", address + "/" + name + "/" + id);
        reference.put("id", id);
        if (title != null) reference.put("title", title);
    }
}
