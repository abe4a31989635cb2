package be.doorstroom.webhook;

import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.Stopwatch;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Posts one message to one receiver: signed, over a connection of its own, within its patience. Of
/// the answer it reads the status and `Retry-After`; it follows nothing and reads no body.
@ApplicationScoped
class WebhookSender {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final int LARGEST_HEAD = 16_384;
    private static final int LONGEST_SECONDS = 6;

    private final WebhookTargets targets;
    private final HouseClock clock;
    private final HttpClient client;
    private final Duration patience;

    WebhookSender(
            WebhookTargets targets,
            HouseClock clock,
            Vertx vertx,
            @ConfigProperty(name = "doorstroom.webhook.patience") Duration patience) {
        this.targets = targets;
        this.clock = clock;
        this.patience = patience;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setKeepAlive(false)
                                .setMaxHeaderSize(LARGEST_HEAD)
                                .setConnectTimeout((int) patience.toMillis()),
                        new PoolOptions().setHttp1MaxSize(WebhookRelay.AT_ONCE));
    }

    /// @param secrets those that sign, the newest first
    record Sending(UUID message, URI url, List<WebhookSecret> secrets, String body) {}

    Reception send(Sending sending) {
        var watch = new Stopwatch();
        try {
            var address = targets.resolve(sending.url());
            return post(sending, address, watch);
        } catch (UnknownHostException unknown) {
            return failed(sending, WebhookFault.UNREACHABLE, unknown, watch);
        } catch (WebhookTargets.NotPublicException refused) {
            return failed(sending, WebhookFault.NOT_PUBLIC, refused, watch);
        } catch (TimeoutException slow) {
            return failed(sending, WebhookFault.TIMED_OUT, slow, watch);
        } catch (ExecutionException failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            var untrusted = cause instanceof SSLException;
            return failed(
                    sending,
                    untrusted ? WebhookFault.UNTRUSTED : WebhookFault.UNREACHABLE,
                    cause,
                    watch);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return failed(sending, WebhookFault.UNREACHABLE, ending, watch);
        }
    }

    private Reception post(Sending sending, InetAddress address, Stopwatch watch)
            throws ExecutionException, InterruptedException, TimeoutException {
        var requested = client.request(options(sending, address)).toCompletionStage();
        var opened = requested.toCompletableFuture();
        try {
            var request = within(opened, watch);
            request.setFollowRedirects(false);
            var answering = request.send(Buffer.buffer(sending.body())).toCompletionStage();
            var answer = within(answering.toCompletableFuture(), watch);
            return Reception.answered(
                    answer.statusCode(), wish(answer.getHeader("Retry-After")), watch.elapsed());
        } finally {
            // whatever more it wants to say
            requested.whenComplete((request, failure) -> {
                if (request != null) close(request);
            });
        }
    }

    private static void close(HttpClientRequest request) {
        if (request.connection() != null) request.connection().close();
    }

    /// What is left of the patience.
    private <T> T within(CompletableFuture<T> future, Stopwatch watch)
            throws ExecutionException, InterruptedException, TimeoutException {
        var left = patience.minus(watch.elapsed()).toMillis();
        return future.get(Math.max(left, 1), TimeUnit.MILLISECONDS);
    }

    private RequestOptions options(Sending sending, InetAddress address) {
        var url = sending.url();
        var at = clock.now().getEpochSecond();
        var id = sending.message().toString();
        var signature =
                sending.secrets().stream()
                        .map(secret -> sign(secret, id, at, sending.body()))
                        .collect(Collectors.joining(" "));
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(
                                new InetSocketAddress(address, WebhookTargets.port(url))))
                .setHost(url.getHost())
                .setPort(WebhookTargets.port(url))
                .setSsl(WebhookTargets.isSecure(url))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .putHeader("User-Agent", "Doorstroom")
                .putHeader("Content-Type", "application/cloudevents+json; charset=UTF-8")
                .putHeader(Webhook.UNBRANDED_MSG_ID_KEY, id)
                .putHeader(Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, String.valueOf(at))
                .putHeader(Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signature);
    }

    private static String sign(WebhookSecret secret, String id, long at, String body) {
        try {
            return new Webhook(secret.text()).sign(id, at, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException broken) {
            throw new IllegalStateException("a secret of the house must sign", broken);
        }
    }

    private static @Nullable Duration wish(@Nullable String retryAfter) {
        return Optional.ofNullable(retryAfter)
                .filter(text -> text.matches("\\d{1,%d}".formatted(LONGEST_SECONDS)))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(null);
    }

    /// Without the address in the log: its query may hold a secret of the receiver.
    private static Reception failed(
            Sending sending, WebhookFault fault, Throwable cause, Stopwatch watch) {
        LOG.debugf("Message %s: %s (%s)", sending.message(), fault, cause.getClass().getName());
        return Reception.failed(fault, watch.elapsed());
    }
}
