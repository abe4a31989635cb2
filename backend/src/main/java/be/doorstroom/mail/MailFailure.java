package be.doorstroom.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Why a mail did not get through, without the words of the server: they may repeat the address.
///
/// @param isFinal whether another attempt would end the same
record MailFailure(String reason, boolean isFinal) {
    private static final int PERMANENT = 500;

    static MailFailure of(MessagingException failure) {
        return causes(failure)
                .flatMap(cause -> told(cause).stream())
                .findFirst()
                .orElse(new MailFailure("The mail server could not be reached", false));
    }

    /// The deepest cause first: it tells most.
    private static Stream<Exception> causes(Exception failure) {
        var next =
                failure instanceof MessagingException message ? message.getNextException() : null;
        return next == null ? Stream.of(failure) : Stream.concat(causes(next), Stream.of(failure));
    }

    private static Optional<MailFailure> told(Exception cause) {
        return switch (cause) {
            case SMTPAddressFailedException refused ->
                    code("The mail server refused the address", refused.getReturnCode());
            case SMTPSendFailedException refused ->
                    code("The mail server refused the mail", refused.getReturnCode());
            case AuthenticationFailedException refused ->
                    Optional.of(
                            new MailFailure("The mail server refused user and password", false));
            case SocketTimeoutException slow ->
                    Optional.of(new MailFailure("The mail server did not answer in time", false));
            default -> Optional.empty();
        };
    }

    private static Optional<MailFailure> code(String reason, int code) {
        return Optional.of(new MailFailure(reason + " (" + code + ")", code >= PERMANENT));
    }
}
