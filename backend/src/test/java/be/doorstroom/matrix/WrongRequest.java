package be.doorstroom.matrix;

import be.doorstroom.matrix.Declared.Declaration;
import java.util.function.Predicate;

/// What can be wrong with a request, whatever its operation, and the answer that it must get:
/// written by hand, from the convention sheet and the Belgian guide.
enum WrongRequest {
    UNKNOWN_PARAMETER(400, "belgif:badRequest", operation -> true),
    NOT_SIGNED_IN(401, "belgif:noAccessToken", operation -> !operation.isOpen()),
    UNKNOWN_TOKEN(401, "belgif:invalidAccessToken", operation -> true),
    NO_SUCH_ID(404, "belgif:resourceNotFound", Declaration::hasId),
    WRONG_METHOD(405, "doorstroom:methodNotAllowed", operation -> true),
    WRONG_ACCEPT(406, "doorstroom:notAcceptable", Declaration::isRead),
    MALFORMED_JSON(400, "belgif:badRequest", Declaration::takesJson),
    NOT_AN_OBJECT(400, "belgif:badRequest", Declaration::takesJson),
    UNKNOWN_PROPERTY(400, "belgif:badRequest", Declaration::takesJson),
    WRONG_CONTENT_TYPE(415, "doorstroom:unsupportedMediaType", Declaration::takesJson),
    TOO_LARGE(413, "belgif:payloadTooLarge", Declaration::takesJson),
    NO_IF_MATCH(428, "doorstroom:preconditionRequired", Declaration::isGuarded),
    STALE_IF_MATCH(412, "doorstroom:preconditionFailed", Declaration::isGuarded);

    private final int status;
    private final String type;
    private final Predicate<Declaration> fits;

    WrongRequest(int status, String type, Predicate<Declaration> fits) {
        this.status = status;
        this.type = type;
        this.fits = fits;
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:problem-type:" + type;
    }

    boolean fits(Declaration operation) {
        return fits.test(operation);
    }
}
