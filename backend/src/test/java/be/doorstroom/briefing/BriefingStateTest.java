package be.doorstroom.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BriefingStateTest {
    static final List<Move<BriefingState>> MOVES =
            Move.table(
                    BriefingState.class,
                    """
                    DRAFT      DRAFT      no
                    DRAFT      PUBLISHED  yes
                    PUBLISHED  DRAFT      no
                    PUBLISHED  PUBLISHED  no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_briefing_is_published_once(Move<BriefingState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
