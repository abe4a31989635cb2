package be.doorstroom.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WebhookStateTest {
    static final List<Move<WebhookState>> MOVES =
            Move.table(
                    WebhookState.class,
                    """
                    ACTIVE  ACTIVE  no
                    ACTIVE  PAUSED  yes
                    ACTIVE  ENDED   yes
                    PAUSED  ACTIVE  yes
                    PAUSED  PAUSED  no
                    PAUSED  ENDED   yes
                    ENDED   ACTIVE  no
                    ENDED   PAUSED  no
                    ENDED   ENDED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_is_paused_goes_on_and_what_ended_stays_so(Move<WebhookState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
