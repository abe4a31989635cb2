package be.doorstroom.signature;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SignatureStateTest {
    static final List<Move<SignatureState>> MOVES =
            Move.table(
                    SignatureState.class,
                    """
                    VALID   VALID   no
                    VALID   REVOKED yes
                    REVOKED VALID   no
                    REVOKED REVOKED no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_revoked_signature_stays_revoked(Move<SignatureState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
