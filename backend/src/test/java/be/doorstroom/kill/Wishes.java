package be.doorstroom.kill;

import java.util.Map;
import java.util.UUID;

/// What a coordinator sends, each with a title that nothing else bears.
final class Wishes {
    static final String DAY = "2026-12-11";

    private Wishes() {}

    static Map<String, Object> meeting(String title) {
        return Map.of(
                "body",
                "midwest-mayors-conference",
                "kind",
                "regular",
                "title",
                title,
                "startsAt",
                DAY + "T09:00:00+01:00",
                "endsAt",
                DAY + "T11:30:00+01:00",
                "location",
                "Stadhuis Roeselare");
    }

    static Map<String, Object> item(String title) {
        return Map.of(
                "kind",
                "discussion",
                "title",
                title,
                "note",
                "<p>Toelichting bij " + title + "</p>",
                "minutes",
                20,
                "triage",
                "now",
                "circle",
                "directors",
                "ready",
                true);
    }

    static String unique(String prefix) {
        return prefix + " " + UUID.randomUUID();
    }
}
