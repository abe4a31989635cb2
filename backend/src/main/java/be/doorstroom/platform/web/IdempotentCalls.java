package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestResponse;

/// Keeps the answer to a keyed POST in the transaction of its work: after a crash either both are
/// there or neither.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentCalls {
    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final IdempotentAnswers answers;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SecurityContext security;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    IdempotentCalls(
            IdempotentAnswers answers,
            ObjectMapper json,
            HttpHeaders headers,
            UriInfo uri,
            SecurityContext security) {
        this.answers = answers;
        this.json = json;
        this.headers = headers;
        this.uri = uri;
        this.security = security;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) return call.proceed();
        var id = scoped(key);
        if (!running.add(id)) {
            throw new Problem(
                    ProblemKind.REQUEST_IN_PROGRESS,
                    "A request with this Idempotency-Key is still running.");
        }
        try {
            return once(id, hash(call), call);
        } finally {
            running.remove(id);
        }
    }

    private String scoped(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.badRequest(
                    Issue.invalid("header", HEADER, key, "must hold 1 to 200 characters"));
        }
        var principal = security.getUserPrincipal();
        var who = principal == null ? "anonymous" : principal.getName();
        return Digests.sha256(who + " " + uri.getPath() + " " + key);
    }

    private String hash(InvocationContext call) throws Exception {
        var body = Arrays.stream(call.getParameters()).filter(Record.class::isInstance).toList();
        return Digests.sha256(json.writeValueAsString(body));
    }

    private Object once(String id, String hash, InvocationContext call) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> {
                    var kept = answers.find(id);
                    if (kept.isPresent()) return kept.get().repeat(hash);
                    var response = (RestResponse<?>) call.proceed();
                    answers.keep(id, hash, response);
                    return response;
                });
    }
}
