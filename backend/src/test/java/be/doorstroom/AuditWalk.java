package be.doorstroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Walks the audit from its first entry to its last.
final class AuditWalk {
    private AuditWalk() {}

    /// One entry as the API shows it.
    record Entry(Map<String, Object> fields) {
        boolean isOf(String subject) {
            return Objects.equals(fields.get("subjectId"), subject);
        }

        boolean is(String type) {
            return Objects.equals(fields.get("type"), type);
        }

        String text(String field) {
            return String.valueOf(fields.get(field));
        }

        long sequence() {
            return ((Number) fields.get("sequence")).longValue();
        }
    }

    /// @param filter `""`, or `&region=midwest`
    static List<Entry> all(Api administrator, String filter) {
        List<Entry> entries = new ArrayList<>();
        var next = "/auditEntries?pageSize=200" + filter;
        while (next != null) {
            var page = administrator.get(next).then().statusCode(200).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> entries.add(new Entry(item)));
            next = page.getString("next");
        }
        return entries;
    }
}
