package be.doorstroom.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The mail server of the installation: `smtp://` with STARTTLS, which a query `?tls=none` leaves
/// out, or `smtps://` (RFC 8314). User and password stand in the address.
@ApplicationScoped
class SmtpServer {
    private final Optional<URI> address;
    private final Duration patience;
    private final String ownName;

    SmtpServer(
            @ConfigProperty(name = "doorstroom.mail.url") Optional<String> address,
            @ConfigProperty(name = "doorstroom.mail.patience") Duration patience,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.address = address.filter(url -> !url.isBlank()).map(URI::create);
        this.patience = patience;
        this.ownName = URI.create(publicUrl).getHost();
    }

    boolean isThere() {
        return address.isPresent();
    }

    /// @throws MessagingException when the server refuses, hangs longer than the patience, or is
    ///   not there
    void send(MimeMessage message) throws MessagingException {
        var server = address.orElseThrow();
        var user = user(server);
        var protocol = server.getScheme();
        try (var transport = Session.getInstance(properties(server)).getTransport(protocol)) {
            transport.connect(server.getHost(), server.getPort(), user[0], user[1]);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private Properties properties(URI server) {
        var properties = new Properties();
        var prefix = "mail." + server.getScheme() + ".";
        var millis = String.valueOf(patience.toMillis());
        properties.put(prefix + "connectiontimeout", millis);
        properties.put(prefix + "timeout", millis);
        properties.put(prefix + "writetimeout", millis);
        properties.put(prefix + "localhost", ownName);
        properties.put(prefix + "auth", String.valueOf(server.getUserInfo() != null));
        var needsTls = server.getScheme().equals("smtp") && !"tls=none".equals(server.getQuery());
        properties.put(prefix + "starttls.enable", String.valueOf(needsTls));
        properties.put(prefix + "starttls.required", String.valueOf(needsTls));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    private static String[] user(URI server) {
        var info = server.getUserInfo();
        if (info == null) return new String[] {null, null};
        var colon = info.indexOf(':');
        return colon < 0
                ? new String[] {info, ""}
                : new String[] {info.substring(0, colon), info.substring(colon + 1)};
    }
}
