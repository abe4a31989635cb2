package be.doorstroom.mail;

import be.doorstroom.access.AccountService;
import be.doorstroom.platform.time.HouseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Sends what waits: each mail by itself, several at once, so that a slow one holds up no other. A
/// mail that was under way when the house fell goes out again under the same Message-ID.
@ApplicationScoped
class MailRelay {
    private static final Logger LOG = Logger.getLogger(MailRelay.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_END = Duration.ofSeconds(25);
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int AT_ONCE = 16;

    private final Mails mails;
    private final AccountService accounts;
    private final Envelopes envelopes;
    private final SmtpServer server;
    private final HouseClock clock;
    private final boolean isDemo;
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final ExecutorService senders =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("mail-", 0).factory());

    MailRelay(
            Mails mails,
            AccountService accounts,
            Envelopes envelopes,
            SmtpServer server,
            HouseClock clock,
            @ConfigProperty(name = "doorstroom.demo") boolean isDemo) {
        this.mails = mails;
        this.accounts = accounts;
        this.envelopes = envelopes;
        this.server = server;
        this.clock = clock;
        this.isDemo = isDemo;
    }

    /// A mail on its way: what the sender needs of it outside of any transaction.
    private record Sending(UUID id, byte[] content, Instant writtenAt, Optional<String> address) {}

    /// Goes on as long as mails leave: the next second is for those that come then.
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() throws InterruptedException {
        if (hasNowhereToGo()) return;
        while (isRoomSoon() && sendSome() > 0) {
            LOG.trace("more may be waiting");
        }
    }

    private boolean isRoomSoon() throws InterruptedException {
        if (!slots.tryAcquire(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) return false;
        slots.release();
        return !senders.isShutdown();
    }

    private int sendSome() {
        var free = slots.availablePermits();
        var leased = QuarkusTransaction.requiringNew().call(() -> lease(free));
        for (var sending : leased) {
            slots.acquireUninterruptibly();
            senders.execute(() -> {
                try {
                    send(sending);
                } finally {
                    slots.release();
                }
            });
        }
        return leased.size();
    }

    /// An office without mail server: its mails wait until there is one.
    private boolean hasNowhereToGo() {
        return !server.isThere() && !isDemo;
    }

    /// Lets those under way come to their end.
    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        senders.shutdown();
        if (!senders.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
            LOG.info("Some mails are still under way; they go out again at the next start");
        }
    }

    private List<Sending> lease(int most) {
        var due = mails.due(clock.now(), most);
        due.forEach(mail -> mail.lease(clock.now().plus(LEASE)));
        return due.stream()
                .map(mail ->
                        new Sending(mail.id(), mail.content(), mail.writtenAt(), address(mail)))
                .toList();
    }

    private Optional<String> address(Mail mail) {
        var account = mail.account();
        return account == null
                ? Optional.ofNullable(mail.outsiderAddress())
                : accounts.address(account);
    }

    private void send(Sending sending) {
        try {
            record(sending, outcome(sending));
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Mail %s will be tried again after its lease", sending.id());
        }
    }

    private Consumer<Mail> outcome(Sending sending) {
        var address = sending.address();
        if (address.isEmpty()) return mail -> mail.fail("There is no address any more");
        var message =
                envelopes.addressed(
                        sending.id(), sending.content(), address.get(), sending.writtenAt());
        if (!server.isThere()) return kept(envelopes.bytes(message));
        try {
            server.send(message);
            return mail -> mail.send(clock.now());
        } catch (MessagingException failure) {
            var why = MailFailure.of(failure);
            LOG.debugf("Mail %s: %s", sending.id(), why.reason());
            return why.isFinal()
                    ? mail -> mail.fail(why.reason())
                    : mail -> mail.retry(clock.now(), why.reason());
        }
    }

    private static Consumer<Mail> kept(byte[] message) {
        return mail -> mail.keep(message);
    }

    private void record(Sending sending, Consumer<Mail> outcome) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.findByIdOptional(sending.id()).ifPresent(outcome));
    }
}
