package be.doorstroom.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.doorstroom.webhook.WebhookTargets.NotPublicException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTargetsTest {
    private static final URI HOOK = URI.create("https://systeem.example/doorstroom");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.8.9.10",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1",
                "fec0::1"
            })
    void nothing_is_sent_into_a_private_network(String address) {
        assertThatThrownBy(() -> leadingTo(address).resolve(HOOK))
                .isInstanceOf(NotPublicException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.63.1.1", "172.32.0.1", "192.167.1.1", "2a00:1450::5"})
    void the_public_internet_is_reached(String address) throws Exception {
        assertThat(leadingTo(address).resolve(HOOK)).isEqualTo(InetAddress.ofLiteral(address));
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() {
        assertThatThrownBy(() -> leadingTo("8.8.8.8", "127.0.0.1").resolve(HOOK))
                .isInstanceOf(NotPublicException.class);
    }

    @Test
    void a_name_is_asked_once_and_its_answer_is_what_is_connected_to() throws Exception {
        Deque<String> answers = new ArrayDeque<>(List.of("8.8.8.8", "127.0.0.1"));
        var targets =
                new WebhookTargets(
                        Set.of(),
                        host -> new InetAddress[] {InetAddress.ofLiteral(answers.remove())});
        assertThat(targets.resolve(HOOK)).isEqualTo(InetAddress.ofLiteral("8.8.8.8"));
        assertThat(answers).hasSize(1);
        assertThatThrownBy(() -> targets.resolve(HOOK)).isInstanceOf(NotPublicException.class);
    }

    @Test
    void a_name_server_that_never_answers_holds_nobody_up_for_long() {
        var silence = new CountDownLatch(1);
        var lookup =
                new NameLookup(
                        host -> {
                            waitFor(silence);
                            return new InetAddress[0];
                        },
                        Duration.ofMillis(50));
        var targets = new WebhookTargets(Set.of(), lookup);
        for (var i = 0; i < 100; i++) {
            assertThatThrownBy(() -> targets.resolve(HOOK))
                    .isInstanceOf(UnknownHostException.class);
        }
        silence.countDown();
    }

    @Test
    void what_the_operator_allows_may_be_plain_and_private() throws Exception {
        var targets =
                new WebhookTargets(
                        Set.of("localhost:9000", "systeem.intern"), InetAddress::getAllByName);
        assertThat(targets.fault("http://localhost:9000/hook")).isEmpty();
        assertThat(targets.fault("http://systeem.intern/hook")).isEmpty();
        assertThat(targets.fault("http://localhost:9001/hook")).isPresent();
        assertThat(targets.resolve(URI.create("http://localhost:9000/")).isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> targets.resolve(URI.create("https://localhost:9001/")))
                .isInstanceOf(NotPublicException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systeem.example",
                "http://systeem.example",
                "ftp://systeem.example",
                "https:///x",
                "https://a:b@systeem.example",
                "https://systeem.example/#x",
                "geen adres",
                "https://systeem.example:0/",
                "https://systeem.example:70000/",
                "file:///etc/passwd"
            })
    void an_address_that_is_none_is_refused_with_what_would_be_right(String text) {
        assertThat(leadingTo("8.8.8.8").fault(text)).isPresent();
    }

    private static void waitFor(CountDownLatch silence) throws UnknownHostException {
        try {
            silence.await();
        } catch (InterruptedException ended) {
            throw new UnknownHostException(ended.getMessage());
        }
    }

    private static WebhookTargets leadingTo(String... addresses) {
        return new WebhookTargets(
                Set.of(),
                host ->
                        List.of(addresses).stream()
                                .map(InetAddress::ofLiteral)
                                .toArray(InetAddress[]::new));
    }
}
