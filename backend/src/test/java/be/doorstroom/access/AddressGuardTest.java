package be.doorstroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(3);

    @Test
    void an_address_with_too_many_wrong_passwords_waits_a_quarter_of_an_hour() {
        count("192.0.2.1", 3);
        var refusal = catchThrowableOfType(Problem.class, () -> guard.admit("192.0.2.1"));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.TOO_MANY_REQUESTS);
        assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(15));
    }

    @Test
    void fewer_are_admitted_and_so_is_everybody_else() {
        count("192.0.2.1", 2);
        assertThatCode(() -> guard.admit("192.0.2.1")).doesNotThrowAnyException();
        count("192.0.2.1", 1);
        assertThatCode(() -> guard.admit("192.0.2.2")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false"
    })
    void an_ipv6_client_counts_by_its_network(String one, String other, boolean same) {
        assertThat(AddressGuard.network(one).equals(AddressGuard.network(other))).isEqualTo(same);
    }

    private void count(String address, int times) {
        for (var i = 0; i < times; i++) guard.count(address);
    }
}
