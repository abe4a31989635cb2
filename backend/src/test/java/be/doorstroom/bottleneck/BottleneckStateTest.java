package be.doorstroom.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BottleneckStateTest {
    static final List<Move<BottleneckState>> MOVES =
            Move.table(
                    BottleneckState.class,
                    """
                    NOTED     NOTED     no
                    NOTED     SENT_IN   yes
                    NOTED     ANSWERED  no
                    NOTED     RESOLVED  yes
                    NOTED     DROPPED   yes
                    SENT_IN   NOTED     yes
                    SENT_IN   SENT_IN   no
                    SENT_IN   ANSWERED  yes
                    SENT_IN   RESOLVED  yes
                    SENT_IN   DROPPED   yes
                    ANSWERED  NOTED     yes
                    ANSWERED  SENT_IN   yes
                    ANSWERED  ANSWERED  no
                    ANSWERED  RESOLVED  yes
                    ANSWERED  DROPPED   yes
                    RESOLVED  NOTED     yes
                    RESOLVED  SENT_IN   yes
                    RESOLVED  ANSWERED  yes
                    RESOLVED  RESOLVED  no
                    RESOLVED  DROPPED   no
                    DROPPED   NOTED     yes
                    DROPPED   SENT_IN   yes
                    DROPPED   ANSWERED  yes
                    DROPPED   RESOLVED  no
                    DROPPED   DROPPED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void an_open_bottleneck_follows_its_letters_and_a_closed_one_is_opened_again(
            Move<BottleneckState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
