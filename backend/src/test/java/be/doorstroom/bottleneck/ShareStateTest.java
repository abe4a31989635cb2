package be.doorstroom.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ShareStateTest {
    static final List<Move<ShareState>> MOVES =
            Move.table(
                    ShareState.class,
                    """
                    OFFERED   OFFERED   no
                    OFFERED   SHARED    yes
                    OFFERED   DECLINED  yes
                    OFFERED   ENDED     yes
                    SHARED    OFFERED   no
                    SHARED    SHARED    no
                    SHARED    DECLINED  no
                    SHARED    ENDED     yes
                    DECLINED  OFFERED   yes
                    DECLINED  SHARED    no
                    DECLINED  DECLINED  no
                    DECLINED  ENDED     no
                    ENDED     OFFERED   yes
                    ENDED     SHARED    no
                    ENDED     DECLINED  no
                    ENDED     ENDED     no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_was_declined_or_ended_is_offered_anew_before_it_is_shared(Move<ShareState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
