package be.doorstroom.action;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ActionStateTest {
    static final List<Move<ActionState>> MOVES =
            Move.table(
                    ActionState.class,
                    """
                    OPEN     OPEN     no
                    OPEN     DONE     yes
                    OPEN     DROPPED  yes
                    DONE     OPEN     no
                    DONE     DONE     no
                    DONE     DROPPED  no
                    DROPPED  OPEN     no
                    DROPPED  DONE     no
                    DROPPED  DROPPED  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_is_done_or_dropped_stays_so(Move<ActionState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
