package be.doorstroom.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContributionStateTest {
    static final List<Move<ContributionState>> MOVES =
            Move.table(
                    ContributionState.class,
                    """
                    AGREED    AGREED    no
                    AGREED    INVOICED  yes
                    AGREED    PAID      no
                    INVOICED  AGREED    yes
                    INVOICED  INVOICED  no
                    INVOICED  PAID      yes
                    PAID      AGREED    no
                    PAID      INVOICED  yes
                    PAID      PAID      no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_contribution_goes_one_step_on_or_one_step_back(Move<ContributionState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
