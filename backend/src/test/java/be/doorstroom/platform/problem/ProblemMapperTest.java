package be.doorstroom.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemMapperTest {
    private final ProblemMapper mapper = new ProblemMapper();

    static Stream<RuntimeException> waitingInVain() {
        return Stream.of(
                new PessimisticLockException(),
                new LockTimeoutException(),
                new LockAcquisitionException("deadlock", new SQLException()),
                new IllegalStateException("at commit", new LockTimeoutException()));
    }

    @ParameterizedTest
    @MethodSource("waitingInVain")
    void who_waited_in_vain_for_rows_of_another_may_try_again(RuntimeException failure) {
        try (var answer = mapper.map(failure)) {
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("1");
        }
    }

    @Test
    void a_lost_update_is_412_when_it_shows_at_commit_too() {
        var atCommit = new IllegalStateException("rolled back", new OptimisticLockException());
        try (var answer = mapper.map(atCommit)) {
            assertThat(answer.getStatus()).isEqualTo(412);
        }
    }

    @Test
    void what_nobody_foresaw_is_500_and_tells_nothing_of_it() {
        try (var answer = mapper.map(new IllegalStateException("secret"))) {
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getEntity().toString()).doesNotContain("secret");
        }
    }
}
