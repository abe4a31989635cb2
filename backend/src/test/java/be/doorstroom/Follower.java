package be.doorstroom;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A system that keeps a copy of what it may read, by following `/changes`. It forgets its place
/// now and then, as a system does that fell before it wrote its place down.
final class Follower {
    private final Api api;
    private final int pageSize;
    private final Map<String, String> copy = new TreeMap<>();
    private final Map<String, Instant> changedAt = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private String next;
    private String before;

    private Follower(Api api, int pageSize) {
        this.api = api;
        this.pageSize = pageSize;
        this.next = begin().getString("next");
        this.before = next;
    }

    /// From now on.
    static Follower of(Api api, int pageSize) {
        return new Follower(api, pageSize);
    }

    private JsonPath begin() {
        return page("/changes?pageSize=" + pageSize);
    }

    private JsonPath page(String address) {
        return api.get(address).then().statusCode(200).extract().jsonPath();
    }

    /// Everything that came since the last visit.
    Follower goOn() {
        var upToDate = false;
        while (!upToDate) {
            var page = page(next);
            for (Map<String, Object> change : page.<Map<String, Object>>getList("items"))
                take(change);
            before = next;
            next = page.getString("next");
            upToDate = page.getBoolean("upToDate");
        }
        return this;
    }

    /// It fell, and comes back at the place before: what it had taken comes again.
    Follower fall() {
        next = before;
        return this;
    }

    private void take(Map<String, Object> change) {
        var href = change.get("href").toString();
        told.add(change.get("type") + " " + change.get("status") + " " + href);
        changedAt.put(href, Instant.parse(change.get("happenedAt").toString()));
        if (change.get("status").equals("gone")) copy.remove(href);
        else look(href);
    }

    /// What was changed may be gone meanwhile; a later change tells of that.
    private void look(String href) {
        var answer = api.get(href);
        if (answer.statusCode() == 404) copy.remove(href);
        else copy.put(href, answer.then().statusCode(200).extract().asString());
    }

    /// What changed at a moment or later, by address, as JSON. What other tests did just before may
    /// be told after it.
    Map<String, String> copy(Instant since) {
        Map<String, String> changed = new TreeMap<>(copy);
        changed.keySet().removeIf(href -> changedAt.get(href).isBefore(since));
        return changed;
    }

    boolean has(String id) {
        return copy.keySet().stream().anyMatch(href -> href.endsWith(id));
    }

    /// Every change so far, as `edition gone http…`.
    List<String> told() {
        return told;
    }

    String next() {
        return next;
    }
}
