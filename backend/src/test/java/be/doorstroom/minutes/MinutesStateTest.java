package be.doorstroom.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MinutesStateTest {
    static final List<Move<MinutesState>> MOVES =
            Move.table(
                    MinutesState.class,
                    """
                    DRAFT         DRAFT         no
                    DRAFT         IN_REVIEW     yes
                    DRAFT         APPROVED      no
                    DRAFT         IN_CORRECTION no
                    IN_REVIEW     DRAFT         no
                    IN_REVIEW     IN_REVIEW     no
                    IN_REVIEW     APPROVED      yes
                    IN_REVIEW     IN_CORRECTION no
                    APPROVED      DRAFT         no
                    APPROVED      IN_REVIEW     no
                    APPROVED      APPROVED      no
                    APPROVED      IN_CORRECTION yes
                    IN_CORRECTION DRAFT         no
                    IN_CORRECTION IN_REVIEW     no
                    IN_CORRECTION APPROVED      yes
                    IN_CORRECTION IN_CORRECTION no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void minutes_are_reviewed_before_they_are_approved(Move<MinutesState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
