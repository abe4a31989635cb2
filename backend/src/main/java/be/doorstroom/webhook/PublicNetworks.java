package be.doorstroom.webhook;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/// Which addresses belong to the internet at large. Source: the registries of special-purpose
/// addresses that IANA keeps for IPv4 and IPv6 (RFC 6890); of IPv6, only global unicast counts, and
/// no address that carries one of IPv4 within it.
final class PublicNetworks {
    private static final List<Network> SPECIAL_4 =
            networks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    private static final Network GLOBAL_6 = Network.of("2000::/3");
    private static final List<Network> SPECIAL_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicNetworks() {}

    static boolean contain(InetAddress address) {
        if (address instanceof Inet4Address) return notIn(SPECIAL_4, address);
        return GLOBAL_6.contains(address) && notIn(SPECIAL_6, address);
    }

    private static boolean notIn(List<Network> networks, InetAddress address) {
        return networks.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return List.of(texts).stream().map(Network::of).toList();
    }

    private record Network(BigInteger prefix, int rest) {
        static Network of(String text) {
            var slash = text.indexOf('/');
            var address = InetAddress.ofLiteral(text.substring(0, slash));
            var bits = address.getAddress().length * Byte.SIZE;
            var rest = bits - Integer.parseInt(text.substring(slash + 1));
            return new Network(number(address).shiftRight(rest), rest);
        }

        boolean contains(InetAddress address) {
            return number(address).shiftRight(rest).equals(prefix);
        }

        private static BigInteger number(InetAddress address) {
            return new BigInteger(1, address.getAddress());
        }
    }
}
