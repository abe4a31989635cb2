package be.doorstroom.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Which addresses of the network a message may go to: over TLS, and to a host all of whose
/// addresses are public. The address that was looked at is the one that is connected to, so that a
/// name that leads elsewhere a moment later (rebinding) gains nothing. What the operator allows,
/// for development or inside a network of their own, may be plain and private.
@Singleton
class WebhookTargets {
    private static final int LARGEST_PORT = 65_535;
    private static final Duration LOOKUP_PATIENCE = Duration.ofSeconds(3);

    private final Set<String> allowed;
    private final Names names;

    @Inject
    WebhookTargets(
            @ConfigProperty(name = "doorstroom.webhook.hosts") Optional<List<String>> hosts) {
        this(
                Set.copyOf(hosts.orElse(List.of())),
                new NameLookup(InetAddress::getAllByName, LOOKUP_PATIENCE));
    }

    WebhookTargets(Set<String> allowed, Names names) {
        this.allowed = Set.copyOf(allowed);
        this.names = names;
    }

    /// Where names lead to, asked anew each time.
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /// What is wrong with the text of an address, before anybody is asked where it leads to.
    Optional<String> fault(String text) {
        try {
            var url = new URI(text);
            if (url.getHost() == null) return Optional.of("must be an absolute address");
            if (!isSecure(url) && !(isAllowed(url) && "http".equals(url.getScheme()))) {
                return Optional.of("must begin with https://");
            }
            var isBare = url.getRawUserInfo() == null && url.getRawFragment() == null;
            if (!isBare) return Optional.of("must have neither user, password nor fragment");
            return url.getPort() > LARGEST_PORT || url.getPort() == 0
                    ? Optional.of("must have a port from 1 to 65535")
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.of("must be an address, such as https://systeem.example/doorstroom");
        }
    }

    /// @throws UnknownHostException when the host has no address, or none in time
    /// @throws NotPublicException when one of its addresses is not public
    InetAddress resolve(URI url) throws UnknownHostException, NotPublicException {
        var found = names.of(bare(url.getHost()));
        if (!isAllowed(url) && !Stream.of(found).allMatch(PublicNetworks::contain)) {
            throw new NotPublicException();
        }
        return found[0];
    }

    static boolean isSecure(URI url) {
        return "https".equals(url.getScheme());
    }

    static int port(URI url) {
        if (url.getPort() > 0) return url.getPort();
        return isSecure(url) ? 443 : 80;
    }

    private boolean isAllowed(URI url) {
        var host = url.getHost();
        return allowed.contains(host) || allowed.contains(host + ":" + port(url));
    }

    /// The host of an address in the brackets of IPv6, or a name.
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /// The host leads into a private network.
    static final class NotPublicException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
