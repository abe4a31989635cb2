package be.doorstroom.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DeliveryStateTest {
    static final List<Move<DeliveryState>> MOVES =
            Move.table(
                    DeliveryState.class,
                    """
                    DUE           DUE           no
                    DUE           DELIVERED     yes
                    DUE           RETRIEVED     yes
                    DUE           ACKNOWLEDGED  no
                    DUE           FAILED        yes
                    DUE           SUPERSEDED    yes
                    DELIVERED     DUE           no
                    DELIVERED     DELIVERED     no
                    DELIVERED     RETRIEVED     yes
                    DELIVERED     ACKNOWLEDGED  no
                    DELIVERED     FAILED        yes
                    DELIVERED     SUPERSEDED    yes
                    RETRIEVED     DUE           no
                    RETRIEVED     DELIVERED     no
                    RETRIEVED     RETRIEVED     no
                    RETRIEVED     ACKNOWLEDGED  yes
                    RETRIEVED     FAILED        no
                    RETRIEVED     SUPERSEDED    yes
                    ACKNOWLEDGED  DUE           no
                    ACKNOWLEDGED  DELIVERED     no
                    ACKNOWLEDGED  RETRIEVED     no
                    ACKNOWLEDGED  ACKNOWLEDGED  no
                    ACKNOWLEDGED  FAILED        no
                    ACKNOWLEDGED  SUPERSEDED    no
                    FAILED        DUE           no
                    FAILED        DELIVERED     yes
                    FAILED        RETRIEVED     yes
                    FAILED        ACKNOWLEDGED  no
                    FAILED        FAILED        no
                    FAILED        SUPERSEDED    yes
                    SUPERSEDED    DUE           yes
                    SUPERSEDED    DELIVERED     no
                    SUPERSEDED    RETRIEVED     no
                    SUPERSEDED    ACKNOWLEDGED  no
                    SUPERSEDED    FAILED        no
                    SUPERSEDED    SUPERSEDED    no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_is_fetched_can_be_acknowledged_and_what_is_acknowledged_stays_so(
            Move<DeliveryState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
