package be.doorstroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A client that asks too much waits, and nobody else does.
class AllowanceTest {
    private static final int REQUESTS = 20;

    private final Allowance allowance = new Allowance(REQUESTS);

    @Test
    void every_request_takes_one_of_what_is_left() {
        assertThat(allowance.take("wild").requests()).isEqualTo(REQUESTS - 1);
        assertThat(allowance.take("wild").requests()).isEqualTo(REQUESTS - 2);
        assertThat(allowance.take("other").requests()).isEqualTo(REQUESTS - 1);
    }

    @Test
    void beyond_them_the_client_is_told_how_long_to_wait_and_others_are_answered() {
        for (var asked = 0; asked < REQUESTS; asked++) allowance.take("wild").require();
        var refused = catchThrowableOfType(Problem.class, () -> allowance.take("wild").require());
        assertThat(refused.kind()).isEqualTo(ProblemKind.TOO_MANY_REQUESTS);
        assertThat(refused.retryAfter().orElseThrow())
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        assertThat(allowance.take("wild").requests()).isZero();
        assertThatCode(() -> allowance.take("other").require()).doesNotThrowAnyException();
    }
}
