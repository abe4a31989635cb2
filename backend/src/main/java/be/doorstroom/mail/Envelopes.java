package be.doorstroom.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes messages of letters (RFC 5322, MIME): first without an address, so that none is stored,
/// then addressed, with the same Message-ID at every attempt.
@ApplicationScoped
class Envelopes {
    private final String sender;
    private final String host;

    /// One for all: each new one looks through the whole class path for providers that are not
    /// there.
    private final Session session;

    Envelopes(
            @ConfigProperty(name = "doorstroom.mail.from") String sender,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.sender = sender;
        this.host = URI.create(publicUrl).getHost();
        this.session = session(sender);
    }

    /// The message without date, address and Message-ID.
    byte[] content(Letter letter) {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(sender, "Doorstroom", "UTF-8"));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "nl-BE");
            message.setContent(body(letter));
            return bytes(message);
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException("letter " + letter.purpose(), broken);
        }
    }

    /// Ready to go.
    MimeMessage addressed(UUID id, byte[] content, String address, Instant writtenAt) {
        try {
            var message = new Envelope(session, content, "<" + id + "@" + host + ">");
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
            message.setSentDate(Date.from(writtenAt));
            message.saveChanges();
            return message;
        } catch (MessagingException broken) {
            throw new IllegalStateException("mail " + id, broken);
        }
    }

    byte[] bytes(MimeMessage message) {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MessagingException broken) {
            throw new IllegalStateException("a message must be MIME", broken);
        }
        return bytes.toByteArray();
    }

    private static Multipart body(Letter letter) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(text(letter.text().plain(), "plain"));
        both.addBodyPart(text(letter.text().html(), "html"));
        if (letter.enclosures().isEmpty()) return both;
        var first = new MimeBodyPart();
        first.setContent(both);
        var all = new MimeMultipart("mixed", first);
        for (var enclosure : letter.enclosures()) all.addBodyPart(part(enclosure));
        return all;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static MimeBodyPart part(Letter.Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        var source = new ByteArrayDataSource(enclosure.bytes(), enclosure.mediaType());
        part.setDataHandler(new DataHandler(source));
        part.setFileName(enclosure.name());
        return part;
    }

    /// Without a sender of its own the library asks the network for the name of this machine, and
    /// waits for it while the letter's transaction is open.
    private static Session session(String sender) {
        var properties = new Properties();
        properties.put("mail.from", sender);
        return Session.getInstance(properties);
    }

    /// A message that keeps the Message-ID it was given.
    private static final class Envelope extends MimeMessage {
        private final String messageId;

        Envelope(Session session, byte[] content, String messageId) throws MessagingException {
            super(session, new ByteArrayInputStream(content));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
