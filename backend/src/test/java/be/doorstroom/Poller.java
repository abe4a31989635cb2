package be.doorstroom;

import java.util.ArrayList;
import java.util.List;

/// A director's system: walks the list of approved minutes page by page.
final class Poller {
    private Poller() {}

    /// From the first page to the empty one.
    static List<String> walk(String token, int pageSize) {
        List<String> seen = new ArrayList<>();
        var next = "/minutes?status=approved&pageSize=" + pageSize;
        while (next != null) {
            var page = Api.with(token).get(next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        return seen;
    }

    /// As [#walk], once the list holds `edition`: it follows the commit of an approval.
    static List<String> walk(String token, int pageSize, String edition) {
        List<String> seen = new ArrayList<>();
        Eventually.until(
                edition + " is in the list",
                () -> {
                    seen.clear();
                    seen.addAll(walk(token, pageSize));
                    return seen.contains(edition);
                });
        return seen;
    }
}
