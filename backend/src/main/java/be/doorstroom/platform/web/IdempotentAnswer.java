package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The answer that one keyed POST got.
@Entity
@Table(name = "idempotent_answer")
class IdempotentAnswer {
    @Id private String id;
    private String requestHash;
    private int status;
    private @Nullable String location;
    private @Nullable String tag;
    private String body;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected IdempotentAnswer() {}

    IdempotentAnswer(
            String id,
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String tag,
            String body,
            Instant keptAt) {
        this.id = id;
        this.requestHash = requestHash;
        this.status = status;
        this.location = location;
        this.tag = tag;
        this.body = body;
        this.keptAt = keptAt;
    }

    /// @throws Problem `idempotencyKeyReused` when the key came with another body
    RestResponse<?> repeat(String hash) {
        if (!hash.equals(requestHash)) {
            throw new Problem(
                    ProblemKind.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key was used with another body. Use a new key.");
        }
        var answer =
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status),
                        (Object) new RepeatedAnswer(body, tag));
        if (location != null) answer.header(HttpHeaders.LOCATION, location);
        return answer.build();
    }
}
