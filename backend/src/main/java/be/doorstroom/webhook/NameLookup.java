package be.doorstroom.webhook;

import be.doorstroom.webhook.WebhookTargets.Names;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Looks names up on threads of its own and waits for a bounded time: whoever runs a slow name
/// server must hold up neither a transaction nor the few threads that carry the virtual ones, which
/// such a call would not let go.
final class NameLookup implements Names {
    private static final int AT_ONCE = 32;
    private static final long KEPT_SECONDS = 60;

    private final Names names;
    private final Duration patience;
    private final ExecutorService threads =
            new ThreadPoolExecutor(
                    0,
                    AT_ONCE,
                    KEPT_SECONDS,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofPlatform().daemon().name("names-", 0).factory());

    NameLookup(Names names, Duration patience) {
        this.names = names;
        this.patience = patience;
    }

    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        try {
            var found = threads.submit(() -> names.of(host));
            return found.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownHostException unknown) throw unknown;
            throw new IllegalStateException(failure);
        } catch (TimeoutException | RejectedExecutionException busy) {
            throw new UnknownHostException("no answer in time");
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted");
        }
    }
}
