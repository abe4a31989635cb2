package be.doorstroom.matrix;

import be.doorstroom.Wire;
import java.util.List;
import java.util.Map;

/// A strategic plan of Midwest, and what Izegem pledges for it.
final class Pledges {
    private static final String THEME = "midwest-bestuur";

    private Pledges() {}

    static Map<String, Object> plan() {
        return Map.of(
                "region",
                Stage.REGION,
                "title",
                "Strategisch plan",
                "fromYear",
                2026,
                "untilYear",
                2031,
                "themes",
                List.of(THEME));
    }

    static String planId() {
        return Wire.as("coordinator-midwest").make("/plans", plan());
    }

    static Map<String, Object> commitment() {
        return Map.of(
                "plan",
                planId(),
                "municipality",
                Stage.MUNICIPALITY,
                "theme",
                THEME,
                "year",
                2027,
                "amount",
                "12500.00");
    }

    static String commitmentId() {
        return Wire.as("coordinator-midwest").make("/commitments", commitment());
    }
}
