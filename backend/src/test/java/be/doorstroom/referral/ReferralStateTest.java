package be.doorstroom.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReferralStateTest {
    static final List<Move<ReferralState>> MOVES =
            Move.table(
                    ReferralState.class,
                    """
                    REFERRED   REFERRED   no
                    REFERRED   ON_AGENDA  yes
                    REFERRED   DECIDED    yes
                    REFERRED   DECLINED   yes
                    ON_AGENDA  REFERRED   no
                    ON_AGENDA  ON_AGENDA  no
                    ON_AGENDA  DECIDED    yes
                    ON_AGENDA  DECLINED   yes
                    DECIDED    REFERRED   no
                    DECIDED    ON_AGENDA  no
                    DECIDED    DECIDED    no
                    DECIDED    DECLINED   no
                    DECLINED   REFERRED   no
                    DECLINED   ON_AGENDA  no
                    DECLINED   DECIDED    no
                    DECLINED   DECLINED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_target_answers_once_and_for_all(Move<ReferralState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
