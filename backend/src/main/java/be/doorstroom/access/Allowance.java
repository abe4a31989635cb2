package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How much one client may ask in a minute, so that a system gone wild delays nobody else: an actor
/// by its id, anybody else by the network they come from. What was used comes back bit by bit. Each
/// node counts alone.
@Singleton
class Allowance {
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final int requests;
    private final Cache<String, Bucket> clients =
            Caffeine.newBuilder()
                    .expireAfterAccess(WINDOW.multipliedBy(2))
                    .maximumSize(100_000)
                    .build();

    Allowance(@ConfigProperty(name = "doorstroom.requests-per-minute") int requests) {
        this.requests = requests;
    }

    int requests() {
        return requests;
    }

    /// Takes one request from what the client has left.
    Remainder take(String client) {
        return Remainder.of(bucket(client).tryConsumeAndReturnRemaining(1));
    }

    private Bucket bucket(String client) {
        return clients.get(
                client,
                missing ->
                        Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(requests).refillGreedy(requests, WINDOW))
                                .build());
    }

    /// What is left, and until when.
    ///
    /// @param untilFull until the client has all of its requests again
    /// @param untilNext until it has one
    record Remainder(boolean isTaken, long requests, Duration untilFull, Duration untilNext) {
        private static Remainder of(ConsumptionProbe probe) {
            return new Remainder(
                    probe.isConsumed(),
                    probe.getRemainingTokens(),
                    Duration.ofNanos(probe.getNanosToWaitForReset()),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }

        /// @throws Problem `tooManyRequests`
        void require() {
            if (isTaken) return;
            throw Problem.tooManyRequests(
                    "You asked more than may be asked in a minute.",
                    untilNext.plus(Duration.ofSeconds(1)));
        }
    }
}
