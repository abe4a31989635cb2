package be.doorstroom.webhook;

/// Why a message did not arrive, or why a subscription goes on no more.
public enum WebhookFault {
    /// No connection, or one that broke.
    UNREACHABLE,
    /// No answer in time.
    TIMED_OUT,
    /// A certificate that is not trusted, or not the host's.
    UNTRUSTED,
    /// Answered 5xx, or asked to come back later (408, 425, 429).
    FAULTY,
    /// The host leads into a private network.
    NOT_PUBLIC,
    /// Answered 3xx, which is not followed.
    REDIRECTED,
    /// Answered 4xx.
    REFUSED,
    /// Answered 410: nobody listens there any more.
    GONE,
    /// The access token was revoked or expired.
    TOKEN_ENDED;

    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int TIMEOUT = 408;
    private static final int GONE_STATUS = 410;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    /// Of an answer that is no 2xx.
    static WebhookFault of(int status) {
        return switch (status) {
            case TIMEOUT, TOO_EARLY, TOO_MANY -> FAULTY;
            case GONE_STATUS -> GONE;
            default -> {
                if (status >= SERVER_ERROR || status < REDIRECT) yield FAULTY;
                yield status >= CLIENT_ERROR ? REFUSED : REDIRECTED;
            }
        };
    }

    /// Whether another attempt may do better without anybody's help.
    boolean passes() {
        return switch (this) {
            case UNREACHABLE, TIMED_OUT, UNTRUSTED, FAULTY -> true;
            case NOT_PUBLIC, REDIRECTED, REFUSED, GONE, TOKEN_ENDED -> false;
        };
    }
}
