package be.doorstroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AccountStateTest {
    static final List<Move<AccountState>> MOVES =
            Move.table(
                    AccountState.class,
                    """
                    INVITED  INVITED  yes
                    INVITED  ACTIVE   yes
                    INVITED  ENDED    yes
                    INVITED  ERASED   no
                    ACTIVE   INVITED  no
                    ACTIVE   ACTIVE   no
                    ACTIVE   ENDED    yes
                    ACTIVE   ERASED   no
                    ENDED    INVITED  yes
                    ENDED    ACTIVE   no
                    ENDED    ENDED    no
                    ENDED    ERASED   yes
                    ERASED   INVITED  no
                    ERASED   ACTIVE   no
                    ERASED   ENDED    no
                    ERASED   ERASED   no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void only_what_has_ended_is_erased_and_what_is_erased_stays_so(Move<AccountState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
