package be.doorstroom.obligation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps the rules of a region in its row: `MINUTES 30 MEMBERS,COLLEGES`, one a line. A paper that
/// came later than the row has the usual rule.
@Converter
class RulesColumn implements AttributeConverter<ObligationRules, String> {
    private static final String NO_TERM = "-";

    @Override
    public String convertToDatabaseColumn(ObligationRules rules) {
        return rules.items().stream().map(RulesColumn::line).collect(Collectors.joining("\n"));
    }

    @Override
    public ObligationRules convertToEntityAttribute(String column) {
        var kept = column.lines().map(RulesColumn::rule).toList();
        return new ObligationRules(
                Arrays.stream(Paper.values())
                        .map(paper ->
                                kept.stream()
                                        .filter(rule -> rule.paper() == paper)
                                        .findFirst()
                                        .orElseGet(paper::usualRule))
                        .toList());
    }

    private static String line(ObligationRule rule) {
        var receivers =
                rule.receivers().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        var days = rule.days() == null ? NO_TERM : rule.days().toString();
        return "%s %s %s".formatted(rule.paper(), days, receivers);
    }

    private static ObligationRule rule(String line) {
        var parts = line.split(" ", -1);
        return new ObligationRule(Paper.valueOf(parts[0]), receivers(parts[2]), days(parts[1]));
    }

    private static @Nullable Integer days(String text) {
        return text.equals(NO_TERM) ? null : Integer.valueOf(text);
    }

    private static Set<Receiver> receivers(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(Receiver::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Receiver.class)));
    }
}
