package be.doorstroom.vote;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class VoteStateTest {
    static final List<Move<VoteState>> MOVES =
            Move.table(
                    VoteState.class,
                    """
                    OPEN      OPEN      no
                    OPEN      CLOSED    yes
                    OPEN      ANNULLED  yes
                    CLOSED    OPEN      no
                    CLOSED    CLOSED    no
                    CLOSED    ANNULLED  no
                    ANNULLED  OPEN      no
                    ANNULLED  CLOSED    no
                    ANNULLED  ANNULLED  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_was_counted_stands(Move<VoteState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }

    @Test
    void more_in_favor_than_against_adopts_and_a_tie_rejects() {
        assertThat(VoteResult.of(new VoteCount(3, 2, 9))).isEqualTo(VoteResult.ADOPTED);
        assertThat(VoteResult.of(new VoteCount(2, 2, 0))).isEqualTo(VoteResult.REJECTED);
        assertThat(VoteResult.of(new VoteCount(0, 0, 5))).isEqualTo(VoteResult.REJECTED);
    }
}
