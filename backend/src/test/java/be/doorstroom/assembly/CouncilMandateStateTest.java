package be.doorstroom.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CouncilMandateStateTest {
    static final List<Move<CouncilMandateState>> MOVES =
            Move.table(
                    CouncilMandateState.class,
                    """
                    ASKED    ASKED    no
                    ASKED    GIVEN    yes
                    ASKED    REFUSED  yes
                    GIVEN    ASKED    no
                    GIVEN    GIVEN    no
                    GIVEN    REFUSED  no
                    REFUSED  ASKED    no
                    REFUSED  GIVEN    no
                    REFUSED  REFUSED  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_council_decides_once_for_each_assembly(Move<CouncilMandateState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
