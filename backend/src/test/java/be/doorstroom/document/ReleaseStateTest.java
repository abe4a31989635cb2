package be.doorstroom.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReleaseStateTest {
    static final List<Move<ReleaseState>> MOVES =
            Move.table(
                    ReleaseState.class,
                    """
                    PLANNED    PLANNED    no
                    PLANNED    RELEASED   yes
                    PLANNED    WITHDRAWN  no
                    RELEASED   PLANNED    no
                    RELEASED   RELEASED   no
                    RELEASED   WITHDRAWN  yes
                    WITHDRAWN  PLANNED    no
                    WITHDRAWN  RELEASED   yes
                    WITHDRAWN  WITHDRAWN  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void only_what_was_released_can_be_recalled(Move<ReleaseState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
