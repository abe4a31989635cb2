import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The reads of the reference: the statements of the application and its JSON. */
final class Reads {
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

    private static final String MEETINGS =
            """
            select m.* from meeting m
            where m.region in (?) and m.region = ? and m.state in ('CLOSED') and (m.starts_at, m.id) < (?, ?)
            order by m.starts_at desc, m.id desc fetch first 51 rows only
            """;

    private static final String LETTERS =
            """
            select e.meeting, e.kind, max(e.letter) from edition e join edition_release r on r.edition = e.id
            where e.meeting = any (?) and r.state = 'RELEASED'
              and (r.circle = 'PUBLIC' or (r.circle = 'SECRETARIAT' and e.region in ('midwest')))
              and (e.addressee is null or e.addressee in ('wvi') or e.region in ('midwest'))
            group by e.meeting, e.kind
            """;

    /** What a briefing would be made of at each reading, were it not frozen. */
    private static final String POINTS =
            """
            select i.id, i.title, i.note, i.kind, i.circle, m.id as meeting, m.title as meeting_title, m.starts_at, m.body, e.id as edition
            from agenda_item i join meeting m on m.id = i.meeting
            join edition e on e.meeting = m.id and e.kind = 'MINUTES' and e.superseded_by is null
            where m.region = 'midwest' and m.state = 'CLOSED' and m.starts_at < ?
            order by m.starts_at desc, m.id desc, i.sequence fetch first 230 rows only
            """;

    private final String address;

    Reads(String address) {
        this.address = address;
    }

    byte[] meetings(Connection connection, HttpExchange exchange) throws SQLException, IOException {
        var after = exchange.getRequestURI().getPath().split("/");
        var start = after.length > 2 ? Timestamp.from(Instant.parse(after[2])) : Timestamp.from(Instant.now());
        var id = after.length > 2 ? UUID.fromString(after[3]) : new UUID(-1, -1);
        var page = JSON.createObjectNode();
        page.put("self", address + exchange.getRequestURI());
        var items = page.putArray("items");
        try (var select = connection.prepareStatement(MEETINGS)) {
            select.setString(1, "midwest");
            select.setString(2, "midwest");
            select.setTimestamp(3, start);
            select.setObject(4, id);
            try (var rows = select.executeQuery()) {
                while (rows.next() && items.size() < 50) items.add(meeting(rows));
            }
        }
        var last = items.get(items.size() - 1);
        page.put("pageSize", 50);
        page.put("next", address + "/meetings/" + last.get("startsAt").textValue() + "/" + last.get("id").textValue());
        addLetters(connection, items);
        return JSON.writeValueAsBytes(page);
    }

    private ObjectNode meeting(ResultSet row) throws SQLException {
        var item = JSON.createObjectNode();
        var id = row.getString("id");
        item.put("href", address + "/meetings/" + id);
        item.put("self", address + "/meetings/" + id);
        item.put("id", id);
        item.put("etag", "\"" + row.getInt("version") + "\"");
        item.put("title", row.getString("title"));
        reference(item, "body", row.getString("body"), "Burgemeestersoverleg Midwest");
        reference(item, "region", row.getString("region"), "Midwest");
        item.put("kind", row.getString("kind"));
        item.put("status", row.getString("state"));
        item.put("startsAt", row.getTimestamp("starts_at").toInstant().toString());
        item.put("endsAt", row.getTimestamp("ends_at").toInstant().toString());
        item.put("location", row.getString("location"));
        item.putArray("formerDates");
        item.putArray("permitted");
        return item;
    }

    private static void addLetters(Connection connection, ArrayNode items) throws SQLException {
        var ids = items.valueStream().map(item -> UUID.fromString(item.get("id").textValue())).toArray();
        var letters = new HashMap<String, String>();
        try (var select = connection.prepareStatement(LETTERS)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (var rows = select.executeQuery()) {
                while (rows.next()) letters.put(rows.getString(1) + rows.getString(2), rows.getString(3));
            }
        }
        for (var item : items) {
            var id = item.get("id").textValue();
            ((ObjectNode) item).put("agendaLetter", letters.get(id + "AGENDA"));
            ((ObjectNode) item).put("minutesStatus", letters.containsKey(id + "MINUTES") ? "approved" : "draft");
        }
    }

    byte[] briefing(Connection connection, HttpExchange exchange) throws SQLException, IOException {
        var page = JSON.createObjectNode();
        page.put("self", address + exchange.getRequestURI());
        var points = page.putArray("points");
        try (var select = connection.prepareStatement(POINTS)) {
            select.setTimestamp(1, Timestamp.from(Instant.now()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var point = points.addObject();
                    for (var name : List.of("id", "title", "note", "kind", "circle")) point.put(name, rows.getString(name));
                    reference(point, "meeting", rows.getString("meeting"), rows.getString("meeting_title"));
                    reference(point, "body", rows.getString("body"), "Burgemeestersoverleg Midwest");
                    reference(point, "minutes", rows.getString("edition"), null);
                    point.put("date", rows.getTimestamp("starts_at").toInstant().toString());
                }
            }
        }
        return JSON.writeValueAsBytes(page);
    }

    byte[] edition(Connection connection, HttpExchange exchange) throws SQLException {
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

    byte[] minutes(Connection connection, HttpExchange exchange) throws SQLException, IOException {
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
