package be.doorstroom.kill;

import java.io.IOException;
import java.util.Map;

/// A POST that may be sent again with its `Idempotency-Key`.
///
/// @param list where the row that it makes can be seen
/// @param mark text that only this row bears there
record KeyedPost(String path, Map<String, Object> body, String key, String list, String mark) {
    static KeyedPost meeting(String title) {
        var list = "/meetings?region=midwest&dateFrom=%1$s&dateTo=%1$s&pageSize=200";
        return new KeyedPost(
                "/meetings",
                Wishes.meeting(title),
                Wishes.unique("key"),
                list.formatted(Wishes.DAY),
                title);
    }

    static KeyedPost item(String meeting, String title) {
        var path = "/meetings/" + meeting + "/agendaItems";
        return new KeyedPost(path, Wishes.item(title), Wishes.unique("key"), path, title);
    }

    static KeyedPost approval(String meeting) {
        var path = "/meetings/" + meeting + "/agendaVersions";
        return new KeyedPost(path, Map.of(), Wishes.unique("key"), path, meeting);
    }

    KeyedPost withKey(String other) {
        return new KeyedPost(path, body, other, list, mark);
    }

    Answer send(Coordinator coordinator) throws IOException {
        return coordinator.post(path, body, key).acknowledged();
    }

    /// How many rows it has made.
    long rows(Coordinator coordinator) throws IOException {
        return coordinator.walk(list).stream().filter(row -> row.toString().contains(mark)).count();
    }
}
