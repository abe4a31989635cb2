package be.doorstroom.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// A receiver over TLS whose certificate it signed itself.
final class SelfSigned implements AutoCloseable {
    private static final String PASSWORD = "geheim-genoeg";

    private final SSLServerSocket door;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    SelfSigned() throws IOException, GeneralSecurityException, InterruptedException {
        door = (SSLServerSocket) context().getServerSocketFactory().createServerSocket(0);
        Thread.ofVirtual().start(this::open);
    }

    String url() {
        return "https://localhost:" + door.getLocalPort() + "/";
    }

    /// What was said to it after a handshake that succeeded.
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void open() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                heard.add(first(visitor.getInputStream()));
            } catch (IOException refused) {
                // no handshake, no word
            }
        }
    }

    private static String first(InputStream in) throws IOException {
        var letter = in.read();
        if (letter < 0) throw new IOException("left early");
        return String.valueOf((char) letter);
    }

    private static SSLContext context()
            throws IOException, GeneralSecurityException, InterruptedException {
        var keys = KeyStore.getInstance("PKCS12");
        var file = certificate();
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /// Made by the tool of the JDK.
    private static Path certificate() throws IOException, InterruptedException {
        var file = Files.createTempDirectory("doorstroom-tls").resolve("keys.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made =
                new ProcessBuilder(
                                tool,
                                "-genkeypair",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                PASSWORD,
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-keyalg",
                                "EC")
                        .redirectErrorStream(true)
                        .start();
        var printed = new String(made.getInputStream().readAllBytes());
        assertThat(made.waitFor()).as(printed).isZero();
        return file;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
