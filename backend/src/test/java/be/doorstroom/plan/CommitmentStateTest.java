package be.doorstroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CommitmentStateTest {
    static final List<Move<CommitmentState>> MOVES =
            Move.table(
                    CommitmentState.class,
                    """
                    PLEDGED    PLEDGED    no
                    PLEDGED    CONFIRMED  yes
                    PLEDGED    WITHDRAWN  yes
                    CONFIRMED  PLEDGED    no
                    CONFIRMED  CONFIRMED  no
                    CONFIRMED  WITHDRAWN  yes
                    WITHDRAWN  PLEDGED    no
                    WITHDRAWN  CONFIRMED  no
                    WITHDRAWN  WITHDRAWN  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_is_withdrawn_is_pledged_anew_beside_it(Move<CommitmentState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
