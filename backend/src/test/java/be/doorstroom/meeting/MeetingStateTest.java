package be.doorstroom.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MeetingStateTest {
    static final List<Move<MeetingState>> MOVES =
            Move.table(
                    MeetingState.class,
                    """
                    PLANNED   PLANNED   no
                    PLANNED   CONVENED  yes
                    PLANNED   HELD      no
                    PLANNED   CLOSED    no
                    PLANNED   CANCELLED yes
                    CONVENED  PLANNED   no
                    CONVENED  CONVENED  no
                    CONVENED  HELD      yes
                    CONVENED  CLOSED    no
                    CONVENED  CANCELLED yes
                    HELD      PLANNED   no
                    HELD      CONVENED  no
                    HELD      HELD      no
                    HELD      CLOSED    yes
                    HELD      CANCELLED no
                    CLOSED    PLANNED   no
                    CLOSED    CONVENED  no
                    CLOSED    HELD      no
                    CLOSED    CLOSED    no
                    CLOSED    CANCELLED no
                    CANCELLED PLANNED   no
                    CANCELLED CONVENED  no
                    CANCELLED HELD      no
                    CANCELLED CLOSED    no
                    CANCELLED CANCELLED no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_meeting_is_planned_convened_held_and_closed_in_that_order(Move<MeetingState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
