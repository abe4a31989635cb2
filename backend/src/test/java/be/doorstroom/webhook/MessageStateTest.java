package be.doorstroom.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessageStateTest {
    static final List<Move<MessageState>> MOVES =
            Move.table(
                    MessageState.class,
                    """
                    WAITING  WAITING  no
                    WAITING  SENT     yes
                    WAITING  FAILED   yes
                    SENT     WAITING  yes
                    SENT     SENT     no
                    SENT     FAILED   no
                    FAILED   WAITING  yes
                    FAILED   SENT     no
                    FAILED   FAILED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_arrived_or_failed_may_be_sent_again(Move<MessageState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
