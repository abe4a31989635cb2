package be.doorstroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Account account =
            new Account(
                    new NewAccount("director-izegem", "AD van Izegem", null, null, false), "hash");

    @Test
    void four_wrong_passwords_lock_nothing() {
        fail(4);
        assertThat(account.isLocked(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 64", "12, 64", "99, 64"})
    void from_the_fifth_on_each_wrong_password_locks_twice_as_long(int failures, int minutes) {
        fail(failures);
        assertThat(account.isLocked(NOW)).isTrue();
        assertThat(account.lockLeft(NOW)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void a_lock_ends_by_itself() {
        fail(5);
        assertThat(account.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(account.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void after_the_lock_one_wrong_password_locks_again() {
        fail(5);
        var later = NOW.plusSeconds(61);
        account.failSignIn(later);
        assertThat(account.isLocked(later)).isTrue();
    }

    @Test
    void signing_in_forgets_the_wrong_passwords() {
        fail(4);
        account.succeedSignIn();
        fail(4);
        assertThat(account.isLocked(NOW)).isFalse();
    }

    private void fail(int times) {
        for (var i = 0; i < times; i++) account.failSignIn(NOW);
    }
}
