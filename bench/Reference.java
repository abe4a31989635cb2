import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);

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
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var reads = new Reads(address);
        server.setExecutor(Executors.newFixedThreadPool(CONNECTIONS));
        server.createContext("/editions/", exchange -> answer(exchange, reads::edition));
        server.createContext("/minutes", exchange -> answer(exchange, reads::minutes));
        server.createContext("/meetings", exchange -> answer(exchange, reads::meetings));
        server.createContext("/briefing", exchange -> answer(exchange, reads::briefing));
        server.createContext("/point", exchange -> write(exchange, Reference::point));
        server.createContext("/order", exchange -> write(exchange, Reference::order));
        server.createContext("/approval", exchange -> write(exchange, Reference::approval));
        server.start();
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

    /** A write has its transactions; what it takes of the address is what stands between its strokes. */
    private interface Writing {
        Object of(Writes writes, String[] path, JsonNode body) throws SQLException;
    }

    private void write(HttpExchange exchange, Writing writing) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        answer(exchange, (connection, asked) -> {
            connection.setAutoCommit(false);
            try {
                return JSON.writeValueAsBytes(writing.of(new Writes(connection), path, JSON.readTree(asked.getRequestBody())));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private static Object point(Writes writes, String[] path, JsonNode body) throws SQLException {
        return writes.patch(UUID.fromString(path[2]), UUID.fromString(path[3]), Integer.parseInt(path[4]), body.get("title").textValue());
    }

    private static Object order(Writes writes, String[] path, JsonNode body) throws SQLException {
        var order = body.get("items").valueStream().map(id -> UUID.fromString(id.textValue())).toList();
        return writes.order(UUID.fromString(path[2]), Integer.parseInt(path[3]), order);
    }

    private static Object approval(Writes writes, String[] path, JsonNode body) throws SQLException {
        return JSON.createObjectNode().put("deliveries", writes.approve(UUID.fromString(path[2])));
    }
}
