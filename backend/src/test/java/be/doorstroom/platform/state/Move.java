package be.doorstroom.platform.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One pair of states and whether a hand-written table lets one follow the other.
public record Move<S extends Enum<S>>(S from, S to, boolean allowed) {

    /// Reads `from to yes|no`, one pair a line.
    ///
    /// @throws IllegalArgumentException unless every pair stands there once
    public static <S extends Enum<S>> List<Move<S>> table(Class<S> states, String lines) {
        List<Move<S>> moves = new ArrayList<>();
        Set<List<S>> seen = new HashSet<>();
        for (var line : lines.lines().toList()) {
            var move = read(states, line.strip().split("\\s+", -1));
            if (!seen.add(List.of(move.from, move.to))) {
                throw new IllegalArgumentException("stands twice: " + line);
            }
            moves.add(move);
        }
        var count = states.getEnumConstants().length;
        if (moves.size() != count * count) {
            throw new IllegalArgumentException(
                    moves.size() + " pairs of " + count * count + " of " + states.getSimpleName());
        }
        return moves;
    }

    private static <S extends Enum<S>> Move<S> read(Class<S> states, String[] words) {
        var allowed =
                switch (words[2]) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> throw new IllegalArgumentException(words[2]);
                };
        return new Move<>(Enum.valueOf(states, words[0]), Enum.valueOf(states, words[1]), allowed);
    }

    /// Whether these states may follow, as the table says.
    public boolean agreesWith(Set<S> next) {
        return next.contains(to) == allowed;
    }

    @Override
    public String toString() {
        return from + (allowed ? " may become " : " never becomes ") + to;
    }
}
