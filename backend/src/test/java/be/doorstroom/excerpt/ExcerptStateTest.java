package be.doorstroom.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ExcerptStateTest {
    static final List<Move<ExcerptState>> MOVES =
            Move.table(
                    ExcerptState.class,
                    """
                    ASKED     ASKED     no
                    ASKED     ISSUED    yes
                    ASKED     RETURNED  no
                    ISSUED    ASKED     no
                    ISSUED    ISSUED    no
                    ISSUED    RETURNED  yes
                    RETURNED  ASKED     no
                    RETURNED  ISSUED    no
                    RETURNED  RETURNED  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void it_is_asked_issued_and_returned_and_nothing_else(Move<ExcerptState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
