package be.doorstroom.access;

import be.doorstroom.platform.problem.Problem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Slows guessing from one address over many accounts: after a number of wrong passwords, wrong
/// links and forgotten passwords within a quarter of an hour, the address waits. An IPv6 client
/// counts by its /64. Each node counts alone.
@Singleton
public class AddressGuard {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int NETWORK_BYTES = 8;

    private final int free;
    private final Cache<String, Integer> failures =
            Caffeine.newBuilder().expireAfterWrite(WINDOW).maximumSize(100_000).build();

    AddressGuard(@ConfigProperty(name = "doorstroom.sign-in.failures-per-address") int free) {
        this.free = free;
    }

    /// @throws Problem `tooManyRequests` while the address has to wait
    public void admit(String address) {
        var count = failures.getIfPresent(network(address));
        if (count != null && count >= free) {
            throw Problem.tooManyRequests("Too many attempts came from this address.", WINDOW);
        }
    }

    public void count(String address) {
        failures.asMap().merge(network(address), 1, Integer::sum);
    }

    static String network(String address) {
        try {
            return switch (InetAddress.getByName(address)) {
                case Inet6Address six ->
                        HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES));
                case InetAddress four -> four.getHostAddress();
            };
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
