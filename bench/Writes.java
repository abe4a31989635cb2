import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The writes of the reference: the statements of the application in its transactions, with its audit, its changes, its
 * editions, deliveries and letters, and nothing around them. What it puts out for later stands in tables of its own, so that
 * the application beside it does not take it for its own work.
 */
final class Writes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CIRCLES = List.of("SECRETARIAT", "BODY", "DIRECTORS", "COUNCILS", "PUBLIC");
    private static final List<String> PERMITTED =
            List.of("changeAgendaItem", "removeAgendaItem", "attachFile", "detachFile", "twinAgendaItem", "forwardAgendaItem");
    private static final String ITEMS = "select * from agenda_item where meeting = ? order by sequence, id";
    private static final String MEMBERS =
            """
            select m.* from membership m join organization o on o.id = m.organization
            where m.body = ? and (m.starts_on is null or m.starts_on <= ?) and (m.ends_on is null or m.ends_on >= ?)
            order by o.name, m.id
            """;

    private final Connection connection;
    private final Timestamp now = Timestamp.from(Instant.now());

    Writes(Connection connection) {
        this.connection = connection;
    }

    /** Another title for a point, where it is still what the asker read; the point. */
    ObjectNode patch(UUID meeting, UUID item, int version, String title) throws SQLException {
        one("select * from meeting where id = ?", meeting);
        one("select * from twin_point where advised_item = ? or advising_item = ? fetch first 2 rows only", item, item);
        one("select * from agenda where meeting = ? for no key update", meeting);
        one("select * from agenda_item where id = ?", item);
        update("update agenda set changes = changes + 1, version = version + 1 where meeting = ?", meeting);
        var changed = update(
                "update agenda_item set title = ?, revision = revision + 1, version = version + 1 where id = ? and version = ?",
                title, item, version);
        if (changed != 1) throw new SQLException("changed by another");
        var found = one("select * from agenda_item where id = ?", item);
        var before = one(
                "select coalesce(sum(minutes), 0) as sum from agenda_item where meeting = ? and (sequence < ? or sequence = ? and id < ?)",
                meeting, found.get("sequence"), found.get("sequence"), item);
        readBeside(connection.createArrayOf("uuid", new Object[] {item}));
        happened("agendaDrafted", "agenda", meeting);
        connection.commit();
        follow();
        return point(meeting, found, now.toInstant().plusSeconds(60 * (Long) before.get("sum")));
    }

    /** The points of a meeting in another order; the agenda. */
    List<ObjectNode> order(UUID meeting, int version, List<UUID> order) throws SQLException {
        one("select * from meeting where id = ?", meeting);
        one("select * from agenda where meeting = ? for no key update", meeting);
        all("select id from agenda_item where meeting = ? order by sequence, id", meeting);
        var changed = update(
                "update agenda set changes = changes + 1, version = version + 1 where meeting = ? and version = ?", meeting, version);
        if (changed != 1) throw new SQLException("changed by another");
        var cases = new StringBuilder("update agenda_item set sequence = case");
        for (var place = 1; place <= order.size(); place++) cases.append(" when id = ? then ").append(place);
        var values = new ArrayList<Object>(order);
        values.add(meeting);
        update(cases.append(" else sequence end where meeting = ?").toString(), values.toArray());
        one("select * from agenda where meeting = ?", meeting);
        var items = agenda(meeting);
        happened("agendaDrafted", "agenda", meeting);
        connection.commit();
        follow();
        return items;
    }

    /** An edition of the agenda for each circle, its deliveries and its letters; how many deliveries there are. */
    int approve(UUID meeting) throws SQLException {
        var found = one("select * from meeting where id = ?", meeting);
        one("select * from agenda where meeting = ? for no key update", meeting);
        all("select * from edition where meeting = ? and kind = ? order by letter desc fetch first 1 rows only", meeting, "AGENDA");
        var items = agenda(meeting);
        var edition = UUID.randomUUID();
        update(
                "insert into edition (id, kind, region, body, meeting, title, letter, frozen_at, version) values (?, 'AGENDA', ?, ?, ?, ?, 'A', ?, 0)",
                edition, found.get("region"), found.get("body"), meeting, "Agenda " + found.get("title"), now);
        batch(
                "update agenda_item set approved_revision = revision, version = version + 1 where id = ?",
                items.stream().map(each -> new Object[] {UUID.fromString(each.get("id").textValue())}).toList());
        one("select * from meeting where id = ? for no key update", meeting);
        freeze(edition, found, items);
        happened("agendaApproved", "edition", edition);
        update("update agenda set editions = 1, latest_edition = ?, version = version + 1 where meeting = ?", edition, meeting);
        update("update meeting set state = 'CONVENED', version = version + 1 where id = ?", meeting);
        connection.commit();
        follow();
        var deliveries = deliver(edition, meeting, found);
        tell(edition, meeting, found, deliveries);
        return deliveries.size();
    }

    /** How the points of a meeting look to their reader, with what stands beside them in other tables. */
    private List<ObjectNode> agenda(UUID meeting) throws SQLException {
        var rows = all(ITEMS, meeting);
        var ids = connection.createArrayOf("uuid", rows.stream().map(row -> row.get("id")).toArray());
        readBeside(ids);
        all(
                """
                select e.meeting, e.kind, max(e.letter) from edition e join edition_release r on r.edition = e.id
                where e.meeting = ? and r.state = 'RELEASED' and r.circle in ('PUBLIC', 'SECRETARIAT') group by e.meeting, e.kind
                """,
                meeting);
        var points = new ArrayList<ObjectNode>();
        var start = now.toInstant();
        for (var row : rows) {
            points.add(point(meeting, row, start));
            start = start.plusSeconds(60L * (Integer) row.get("minutes"));
        }
        return points;
    }

    private void readBeside(Array ids) throws SQLException {
        all("select * from agenda_item_file where item = any (?) order by attached_at, file", ids);
        all("select t.*, m.* from twin_point t join meeting m on m.id = t.advised_meeting where t.advising_item = any (?) order by t.id", ids);
        all("select t.*, m.* from twin_point t join meeting m on m.id = t.advising_meeting where t.advised_item = any (?) order by t.id", ids);
        all("select f.*, m.* from forwarded_point f join meeting m on m.id = f.from_meeting where f.to_item = any (?) order by f.id", ids);
        all("select f.*, m.* from forwarded_point f join meeting m on m.id = f.to_meeting where f.from_item = any (?) order by f.id", ids);
    }

    private static ObjectNode point(UUID meeting, Map<String, Object> row, Instant start) {
        var point = JSON.createObjectNode();
        var self = "/meetings/" + meeting + "/agendaItems/" + row.get("id");
        point.put("href", self).put("self", self).put("etag", "\"" + row.get("version") + "\"");
        for (var name : List.of("id", "kind", "title", "note", "presenter", "triage", "circle")) {
            if (row.get(name) != null) point.put(name, row.get(name).toString());
        }
        for (var name : List.of("sequence", "minutes")) point.put(name, (Integer) row.get(name));
        point.put("startsAt", start.toString());
        for (var name : List.of("files", "trail", "forwardedTo")) point.putArray(name);
        point.put("ready", (Boolean) row.get("ready")).put("late", (Boolean) row.get("late")).put("change", "added");
        var permitted = point.putArray("permitted");
        for (var move : PERMITTED) permitted.add(move);
        return point;
    }

    private void freeze(UUID edition, Map<String, Object> meeting, List<ObjectNode> items) throws SQLException {
        var renditions = new ArrayList<Object[]>();
        var releases = new ArrayList<Object[]>();
        for (var circle : CIRCLES) {
            var page = JSON.createObjectNode();
            page.put("self", "/editions/" + edition).put("title", meeting.get("title").toString()).put("letter", "A");
            page.putArray("items").addAll(items.stream().filter(item -> isFor(circle, item)).toList());
            var bytes = bytes(page);
            renditions.add(new Object[] {edition, circle, hash(bytes), bytes});
            releases.add(new Object[] {edition, circle, CIRCLES.indexOf(circle) < 3 ? "RELEASED" : "PLANNED", now});
        }
        batch("insert into rendition (edition, circle, sha256, bytes) values (?, ?, ?, ?)", renditions);
        batch("insert into edition_release (edition, circle, state, since) values (?, ?, ?, ?)", releases);
    }

    private static boolean isFor(String circle, ObjectNode item) {
        return CIRCLES.indexOf(item.get("circle").textValue()) >= CIRCLES.indexOf(circle);
    }

    /** To the members of the body, and to the director and the college of each municipality of the region. */
    private List<Object[]> deliver(UUID edition, UUID meeting, Map<String, Object> found) throws SQLException {
        all("select * from edition_release where edition = ?", edition);
        all("select * from delivery where edition = ?", edition);
        all("select * from obligation_rules where region = ?", found.get("region"));
        var offices = new LinkedHashMap<String, Object[]>();
        for (var member : all(MEMBERS, found.get("body"), now, now)) {
            due(offices, edition, meeting, found, member.get("organization"), member.get("office"));
        }
        var municipalities = all(
                """
                select distinct o.id from membership m join body b on b.id = m.body join body_region r on r.body = b.id
                join organization o on o.id = m.organization
                where b.kind = 'MAYORS_CONFERENCE' and r.region = ? and o.kind = 'MUNICIPALITY' and m.office = 'MAYOR'
                  and (m.starts_on is null or m.starts_on <= ?) and (m.ends_on is null or m.ends_on >= ?)
                """,
                found.get("region"), now, now);
        for (var municipality : municipalities) {
            due(offices, edition, meeting, found, municipality.get("id"), "DIRECTOR");
            due(offices, edition, meeting, found, municipality.get("id"), "COLLEGE");
        }
        all("select * from attendance_reply where meeting = ? order by id", meeting);
        var deliveries = List.copyOf(offices.values());
        batch(
                """
                insert into delivery (id, edition, kind, region, meeting, period, organization, office, circle, state, due_at, version,
                  written_at, arrival) values (?, ?, 'AGENDA', ?, ?, '2030-01', ?, ?, 'DIRECTORS', 'DUE', ?, 0, ?, '2026-01')
                """,
                deliveries);
        happened("deliveriesWritten", "edition", edition);
        connection.commit();
        follow();
        return deliveries;
    }

    private void due(
            Map<String, Object[]> offices, UUID edition, UUID meeting, Map<String, Object> found, Object organization, Object office) {
        offices.putIfAbsent(
                organization + "/" + office,
                new Object[] {UUID.randomUUID(), edition, found.get("region"), meeting, organization, office, now, now});
    }

    /** A letter to each account that holds one of the offices, and its sending. */
    private void tell(UUID edition, UUID meeting, Map<String, Object> found, List<Object[]> deliveries) throws SQLException {
        all("select * from delivery where edition = ? and state in ('DUE', 'DELIVERED', 'FAILED') order by id", edition);
        one("select * from edition where id = ?", edition);
        one("select * from meeting where id = ?", meeting);
        all(MEMBERS, found.get("body"), now, now);
        all("select * from attendance_reply where meeting = ? order by id", meeting);
        var organizations = connection.createArrayOf("varchar", deliveries.stream().map(row -> row[4]).distinct().toArray());
        var accounts = all(
                """
                select a.id, m.organization, m.office from mandate m join account a on a.person = m.person
                where m.organization = any (?) and m.starts_on <= ? and (m.ends_on is null or m.ends_on >= ?)
                  and a.email is not null and a.state in ('ACTIVE', 'INVITED') order by a.id
                """,
                organizations, now, now);
        var letters = new LinkedHashMap<Object, Object[]>();
        var noted = new ArrayList<Object[]>();
        for (var delivery : deliveries) {
            for (var account : accounts) {
                if (!account.get("organization").equals(delivery[4]) || !account.get("office").equals(delivery[5])) continue;
                var purpose = "edition/" + edition + "/" + account.get("id");
                var text = ("Een agenda staat voor u klaar: " + found.get("title") + "\r\n").repeat(20).getBytes();
                letters.putIfAbsent(
                        account.get("id"),
                        new Object[] {UUID.randomUUID(), purpose, account.get("id"), found.get("region"), edition, found.get("title"), text, now, now});
                noted.add(new Object[] {delivery[0], purpose});
            }
        }
        batch(
                """
                insert into bench_mail (id, purpose, kind, account, region, edition, subject, content, state, attempts, written_at, due_at,
                  version) values (?, ?, 'EDITION', ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, 0)
                """,
                List.copyOf(letters.values()));
        batch("insert into delivery_letter (delivery, purpose) values (?, ?)", noted);
        update("update delivery set state = 'DELIVERED', delivered_at = ?, version = version + 1 where edition = ? and state = 'DUE'", now, edition);
        connection.commit();
        for (var letter : letters.values()) {
            one("select * from account where id = ?", letter[2]);
            one("select * from bench_mail where id = ?", letter[0]);
            update("update bench_mail set state = 'SENT', sent_at = ?, content = null, version = version + 1 where id = ?", now, letter[0]);
            connection.commit();
        }
    }

    private void happened(String type, String kind, UUID subject) throws SQLException {
        update(
                "insert into bench_audit (id, type, subject_kind, subject_id, region, actor, proof, happened_at) values (?, ?, ?, ?, 'midwest', 'x', '', ?)",
                UUID.randomUUID(), type, kind, subject.toString(), now);
        for (var listener : List.of("changeLog", "auditChain")) {
            update(
                    """
                    insert into bench_outbox (id, event_id, listener, type, subject_kind, subject_id, region, happened_at, due_at, attempts)
                    values (?, ?, ?, ?, ?, ?, 'midwest', ?, ?, 0)
                    """,
                    UUID.randomUUID(), UUID.randomUUID(), listener, type, kind, subject.toString(), now, now);
        }
    }

    /** What follows on a commit: places in the feed of changes, links of the audit's chain. */
    private void follow() throws SQLException {
        var events = all("select * from bench_outbox where done_at is null order by due_at, id limit 20 for no key update skip locked");
        var entries = all("select * from bench_audit where sequence is null order by id limit 20 for no key update skip locked");
        update("update bench_head set changes = changes + ?, links = links + ?", events.size(), entries.size());
        var head = one("select * from bench_head");
        var place = (Long) head.get("changes");
        for (var event : events) {
            if (event.get("listener").equals("changeLog")) {
                update(
                        """
                        insert into bench_change (sequence, event_id, type, subject_kind, subject_id, region, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        place--, event.get("event_id"), event.get("type"), event.get("subject_kind"), event.get("subject_id"),
                        event.get("region"), event.get("happened_at"));
            }
            update("update bench_outbox set done_at = ?, attempts = attempts + 1 where id = ?", now, event.get("id"));
        }
        var link = (Long) head.get("links");
        for (var entry : entries) {
            var hash = hash(bytes(JSON.valueToTree(entry.toString())));
            update("update bench_audit set sequence = ?, hash = ? where id = ?", link--, hash, entry.get("id"));
        }
        connection.commit();
    }

    private Map<String, Object> one(String sql, Object... values) throws SQLException {
        var found = all(sql, values);
        return found.isEmpty() ? Map.of() : found.getFirst();
    }

    private List<Map<String, Object>> all(String sql, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            set(query, values);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Map<String, Object>>();
                while (rows.next()) found.add(row(rows));
                return found;
            }
        }
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        var names = rows.getMetaData();
        var row = new LinkedHashMap<String, Object>();
        for (var column = 1; column <= names.getColumnCount(); column++) row.put(names.getColumnName(column), rows.getObject(column));
        return row;
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private void batch(String sql, List<Object[]> rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object[] values) throws SQLException {
        for (var place = 0; place < values.length; place++) statement.setObject(place + 1, values[place]);
    }

    private static byte[] bytes(JsonNode tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
