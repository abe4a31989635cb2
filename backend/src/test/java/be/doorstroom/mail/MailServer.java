package be.doorstroom.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// A real mail server behind a door with moods: open, or refusing, busy, silent, slamming.
public class MailServer implements QuarkusTestResourceLifecycleManager {
    /// How the door answers the next connections.
    enum Mood {
        OPEN,
        REFUSES_ADDRESS,
        BUSY,
        SILENT,
        SLAMS
    }

    private static volatile Mood mood = Mood.OPEN;
    private static volatile GreenMail behind;

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(setup);
        server.start();
        behind = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        visitors.execute(this::open);
        return Map.of(
                "doorstroom.mail.url",
                "smtp://127.0.0.1:" + door.getLocalPort() + "?tls=none",
                "doorstroom.mail.patience",
                "2s");
    }

    static void become(Mood next) {
        mood = next;
    }

    /// What arrived with these words in its subject.
    static List<MimeMessage> received(String words) {
        return Stream.of(behind.getReceivedMessages())
                .filter(message -> subject(message).contains(words))
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                visitors.execute(() -> receive(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void receive(Socket visitor) {
        try (visitor) {
            switch (mood) {
                case OPEN -> passOn(visitor);
                case REFUSES_ADDRESS -> converse(visitor, "550 5.1.1 no such user here");
                case BUSY -> converse(visitor, "451 4.3.0 try again later");
                case SILENT -> visitor.getInputStream().readAllBytes();
                case SLAMS -> visitor.setSoLinger(true, 0);
            }
        } catch (IOException gone) {
            // a visitor who leaves early
        }
    }

    private void passOn(Socket visitor) throws IOException {
        try (var inside = new Socket("127.0.0.1", behind.getSmtp().getPort())) {
            visitors.execute(() -> pour(inside, visitor));
            visitor.getInputStream().transferTo(inside.getOutputStream());
        }
    }

    private static void pour(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // the conversation is over
        }
    }

    private static void converse(Socket visitor, String toRecipient) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        say(visitor, "220 moody");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.length() < 4 ? line : line.substring(0, 4);
            say(visitor, command.equals("RCPT") ? toRecipient : "250 ok");
            if (command.equals("QUIT")) return;
        }
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void stop() {
        try {
            if (door != null) door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        visitors.shutdownNow();
        if (behind != null) behind.stop();
    }
}
