package be.doorstroom.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.platform.state.Move;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProposalStateTest {
    static final List<Move<ProposalState>> MOVES =
            Move.table(
                    ProposalState.class,
                    """
                    DRAFT         DRAFT         no
                    DRAFT         SUBMITTED     yes
                    DRAFT         IN_TREATMENT  no
                    DRAFT         ACCEPTED      no
                    DRAFT         SENT_BACK     no
                    DRAFT         WITHDRAWN     yes
                    SUBMITTED     DRAFT         no
                    SUBMITTED     SUBMITTED     no
                    SUBMITTED     IN_TREATMENT  yes
                    SUBMITTED     ACCEPTED      no
                    SUBMITTED     SENT_BACK     no
                    SUBMITTED     WITHDRAWN     yes
                    IN_TREATMENT  DRAFT         no
                    IN_TREATMENT  SUBMITTED     no
                    IN_TREATMENT  IN_TREATMENT  no
                    IN_TREATMENT  ACCEPTED      yes
                    IN_TREATMENT  SENT_BACK     yes
                    IN_TREATMENT  WITHDRAWN     yes
                    ACCEPTED      DRAFT         no
                    ACCEPTED      SUBMITTED     no
                    ACCEPTED      IN_TREATMENT  no
                    ACCEPTED      ACCEPTED      no
                    ACCEPTED      SENT_BACK     no
                    ACCEPTED      WITHDRAWN     no
                    SENT_BACK     DRAFT         no
                    SENT_BACK     SUBMITTED     yes
                    SENT_BACK     IN_TREATMENT  no
                    SENT_BACK     ACCEPTED      no
                    SENT_BACK     SENT_BACK     no
                    SENT_BACK     WITHDRAWN     yes
                    WITHDRAWN     DRAFT         no
                    WITHDRAWN     SUBMITTED     no
                    WITHDRAWN     IN_TREATMENT  no
                    WITHDRAWN     ACCEPTED      no
                    WITHDRAWN     SENT_BACK     no
                    WITHDRAWN     WITHDRAWN     no
                    """);

    @ParameterizedTest
    @FieldSource("MOVES")
    void a_proposal_is_treated_before_it_is_decided_and_an_accepted_one_is_not_withdrawn(
            Move<ProposalState> move) {
        assertThat(move.agreesWith(move.from().next())).as(move.toString()).isTrue();
    }
}
