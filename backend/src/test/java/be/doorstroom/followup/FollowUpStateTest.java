package be.doorstroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FollowUpStateTest {
    static final List<Move<FollowUpState>> MOVES =
            Move.table(
                    FollowUpState.class,
                    """
                    NOT_STARTED        NOT_STARTED        no
                    NOT_STARTED        ON_COLLEGE_AGENDA  yes
                    NOT_STARTED        IN_PROGRESS        yes
                    NOT_STARTED        DONE               yes
                    NOT_STARTED        NOT_APPLICABLE     yes
                    NOT_STARTED        OPTED_OUT          yes
                    ON_COLLEGE_AGENDA  NOT_STARTED        no
                    ON_COLLEGE_AGENDA  ON_COLLEGE_AGENDA  no
                    ON_COLLEGE_AGENDA  IN_PROGRESS        yes
                    ON_COLLEGE_AGENDA  DONE               yes
                    ON_COLLEGE_AGENDA  NOT_APPLICABLE     yes
                    ON_COLLEGE_AGENDA  OPTED_OUT          yes
                    IN_PROGRESS        NOT_STARTED        no
                    IN_PROGRESS        ON_COLLEGE_AGENDA  no
                    IN_PROGRESS        IN_PROGRESS        no
                    IN_PROGRESS        DONE               yes
                    IN_PROGRESS        NOT_APPLICABLE     yes
                    IN_PROGRESS        OPTED_OUT          yes
                    DONE               NOT_STARTED        no
                    DONE               ON_COLLEGE_AGENDA  no
                    DONE               IN_PROGRESS        no
                    DONE               DONE               no
                    DONE               NOT_APPLICABLE     no
                    DONE               OPTED_OUT          no
                    NOT_APPLICABLE     NOT_STARTED        no
                    NOT_APPLICABLE     ON_COLLEGE_AGENDA  no
                    NOT_APPLICABLE     IN_PROGRESS        no
                    NOT_APPLICABLE     DONE               no
                    NOT_APPLICABLE     NOT_APPLICABLE     no
                    NOT_APPLICABLE     OPTED_OUT          no
                    OPTED_OUT          NOT_STARTED        no
                    OPTED_OUT          ON_COLLEGE_AGENDA  no
                    OPTED_OUT          IN_PROGRESS        no
                    OPTED_OUT          DONE               no
                    OPTED_OUT          NOT_APPLICABLE     no
                    OPTED_OUT          OPTED_OUT          no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_follow_up_skips_ahead_and_never_goes_back(Move<FollowUpState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
