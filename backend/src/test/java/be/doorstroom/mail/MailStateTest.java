package be.doorstroom.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MailStateTest {
    static final List<Move<MailState>> MOVES =
            Move.table(
                    MailState.class,
                    """
                    WAITING  WAITING  no
                    WAITING  SENT     yes
                    WAITING  KEPT     yes
                    WAITING  FAILED   yes
                    SENT     WAITING  no
                    SENT     SENT     no
                    SENT     KEPT     no
                    SENT     FAILED   no
                    KEPT     WAITING  no
                    KEPT     SENT     no
                    KEPT     KEPT     no
                    KEPT     FAILED   no
                    FAILED   WAITING  yes
                    FAILED   SENT     no
                    FAILED   KEPT     no
                    FAILED   FAILED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void what_failed_can_be_sent_again_and_what_was_sent_stays_so(Move<MailState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
