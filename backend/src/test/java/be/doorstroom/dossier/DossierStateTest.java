package be.doorstroom.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DossierStateTest {
    static final List<Move<DossierState>> MOVES =
            Move.table(
                    DossierState.class,
                    """
                    OPEN    OPEN    no
                    OPEN    CLOSED  yes
                    CLOSED  OPEN    yes
                    CLOSED  CLOSED  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_dossier_is_closed_and_taken_up_again(Move<DossierState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
