package be.doorstroom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of a region as a test wishes them.
public final class Obliging {
    private static final List<Map<String, Object>> USUAL =
            List.of(
                    rule("agenda", null, "members", "substitutes", "directors", "colleges"),
                    rule("minutesReview", 14, "members"),
                    rule("minutes", 30, "members", "directors", "colleges"),
                    rule("briefing", 30, "councils"));

    private Obliging() {}

    /// Those that hold where nobody chose.
    public static Map<String, Object> usual() {
        return Map.of("items", USUAL);
    }

    /// The usual ones but for these papers.
    @SafeVarargs
    public static Map<String, Object> with(Map<String, Object>... rules) {
        var others =
                USUAL.stream()
                        .filter(usual ->
                                Arrays.stream(rules)
                                        .noneMatch(rule ->
                                                rule.get("paper").equals(usual.get("paper"))));
        return Map.of("items", Stream.concat(Arrays.stream(rules), others).toList());
    }

    public static Map<String, Object> rule(
            String paper, @Nullable Integer days, String... receivers) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("paper", paper);
        rule.put("receivers", List.of(receivers));
        if (days != null) rule.put("days", days);
        return rule;
    }
}
