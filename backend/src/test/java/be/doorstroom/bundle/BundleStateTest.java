package be.doorstroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BundleStateTest {
    static final List<Move<BundleState>> MOVES =
            Move.table(
                    BundleState.class,
                    """
                    WAITING  WAITING  no
                    WAITING  RUNNING  yes
                    WAITING  DONE     no
                    WAITING  FAILED   yes
                    RUNNING  WAITING  yes
                    RUNNING  RUNNING  no
                    RUNNING  DONE     yes
                    RUNNING  FAILED   yes
                    DONE     WAITING  no
                    DONE     RUNNING  no
                    DONE     DONE     no
                    DONE     FAILED   no
                    FAILED   WAITING  no
                    FAILED   RUNNING  no
                    FAILED   DONE     no
                    FAILED   FAILED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_is_written_is_done_fails_or_waits_again_and_what_ended_stays_so(
            Move<BundleState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
