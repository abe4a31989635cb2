package be.doorstroom.platform.problem;

/// The kinds of problem the API answers: the Belgian REST guide's where it has one, else our own.
public enum ProblemKind {
    BAD_REQUEST("belgif:badRequest", 400, "Bad Request"),
    NO_ACCESS_TOKEN("belgif:noAccessToken", 401, "No Access Token"),
    INVALID_ACCESS_TOKEN("belgif:invalidAccessToken", 401, "Invalid Access Token"),
    EXPIRED_ACCESS_TOKEN("belgif:expiredAccessToken", 401, "Expired Access Token"),
    INVALID_CREDENTIALS("doorstroom:invalidCredentials", 401, "Invalid Credentials"),
    MISSING_SCOPE("belgif:missingScope", 403, "Missing Scope"),
    MISSING_PERMISSION("belgif:missingPermission", 403, "Missing Permission"),
    CROSS_SITE_REQUEST("doorstroom:crossSiteRequest", 403, "Cross-Site Request"),
    RESOURCE_NOT_FOUND("belgif:resourceNotFound", 404, "Resource Not Found"),
    METHOD_NOT_ALLOWED("doorstroom:methodNotAllowed", 405, "Method Not Allowed"),
    NOT_ACCEPTABLE("doorstroom:notAcceptable", 406, "Not Acceptable"),
    INVALID_TRANSITION("doorstroom:invalidTransition", 409, "Invalid Transition"),
    OUTCOME_NOT_ALLOWED("doorstroom:outcomeNotAllowed", 409, "Outcome Not Allowed"),
    NOTICE_TOO_SHORT("doorstroom:noticeTooShort", 409, "Notice Too Short"),
    QUORUM_NOT_REACHED("doorstroom:quorumNotReached", 409, "Quorum Not Reached"),
    CONFLICT("doorstroom:conflict", 409, "Conflict"),
    REQUEST_IN_PROGRESS("doorstroom:requestInProgress", 409, "Request In Progress"),
    CURSOR_EXPIRED("doorstroom:cursorExpired", 410, "Cursor Expired"),
    PRECONDITION_FAILED("doorstroom:preconditionFailed", 412, "Precondition Failed"),
    PAYLOAD_TOO_LARGE("belgif:payloadTooLarge", 413, "Payload Too Large"),
    UNSUPPORTED_MEDIA_TYPE("doorstroom:unsupportedMediaType", 415, "Unsupported Media Type"),
    IDEMPOTENCY_KEY_REUSED("doorstroom:idempotencyKeyReused", 422, "Idempotency Key Reused"),
    PRECONDITION_REQUIRED("doorstroom:preconditionRequired", 428, "Precondition Required"),
    TOO_MANY_REQUESTS("belgif:tooManyRequests", 429, "Too Many Requests"),
    INTERNAL_SERVER_ERROR("belgif:internalServerError", 500, "Internal Server Error"),
    SERVICE_UNAVAILABLE("belgif:serviceUnavailable", 503, "Service Unavailable");

    private final String name;
    private final int status;
    private final String title;

    ProblemKind(String name, int status, String title) {
        this.name = name;
        this.status = status;
        this.title = title;
    }

    public String type() {
        return "urn:problem-type:" + name;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
