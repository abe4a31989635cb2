package be.doorstroom.obligation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The rules of a region, one for each paper.
public record ObligationRules(List<ObligationRule> items) {
    static final ObligationRules USUAL =
            new ObligationRules(Arrays.stream(Paper.values()).map(Paper::usualRule).toList());

    /// As if everybody who may get a paper did.
    public static final ObligationRules WIDEST =
            new ObligationRules(
                    USUAL.items.stream()
                            .map(rule ->
                                    new ObligationRule(
                                            rule.paper(), rule.paper().receivers(), rule.days()))
                            .toList());

    public ObligationRules {
        items = List.copyOf(items);
    }

    public boolean oblige(Paper paper, Receiver receiver) {
        return of(paper).receivers().contains(receiver);
    }

    /// Within which time a paper should be acknowledged.
    public Duration term(Paper paper) {
        return Duration.ofDays(
                Objects.requireNonNull(of(paper).days(), "it has no term of its own"));
    }

    ObligationRule of(Paper paper) {
        return items.stream().filter(rule -> rule.paper() == paper).findFirst().orElseThrow();
    }
}
