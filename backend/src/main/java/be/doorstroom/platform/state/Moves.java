package be.doorstroom.platform.state;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Moves from state to state: what every life cycle shares.
public final class Moves {
    private Moves() {}

    /// Answers `to` when it is allowed.
    ///
    /// @throws Problem `invalidTransition` that says from, to and what is allowed
    public static <S extends Enum<S>> S move(S from, S to, Set<S> allowed) {
        if (allowed.contains(to)) return to;
        throw new Problem(
                ProblemKind.INVALID_TRANSITION,
                "This is " + code(from) + " and cannot become " + code(to) + ". " + next(allowed));
    }

    /// The name of a constant as the API writes it: `IN_REVIEW` is `inReview`.
    public static String code(Enum<?> constant) {
        return camel(constant.name());
    }

    /// The same for a name in capitals.
    public static String camel(String name) {
        var camel = new StringBuilder();
        for (var word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? word : capitalised(word));
        }
        return camel.toString();
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static <S extends Enum<S>> String next(Set<S> allowed) {
        return allowed.isEmpty()
                ? "Nothing follows it."
                : "It may become "
                        + allowed.stream()
                                .map(Moves::code)
                                .sorted()
                                .collect(Collectors.joining(" or "))
                        + ".";
    }
}
