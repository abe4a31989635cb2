package be.doorstroom.platform.web;

import be.doorstroom.platform.time.HouseClock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/// The answers to keyed POSTs, kept for a day.
@ApplicationScoped
class IdempotentAnswers implements Forgetting {
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final HouseClock clock;

    IdempotentAnswers(EntityManager entities, ObjectMapper json, HouseClock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    Optional<IdempotentAnswer> find(String id) {
        return Optional.ofNullable(entities.find(IdempotentAnswer.class, id));
    }

    void keep(String id, String hash, RestResponse<?> response) throws JsonProcessingException {
        var location = response.getHeaderString(HttpHeaders.LOCATION);
        var body = json.writeValueAsString(response.getEntity());
        var tag = response.getEntity() instanceof Tagged tagged ? tagged.etag() : null;
        entities.persist(
                new IdempotentAnswer(
                        id, hash, response.getStatus(), location, tag, body, clock.now()));
    }

    @Override
    public void forget(Href resource) {
        entities.createQuery("delete from IdempotentAnswer where location like :end")
                .setParameter("end", "%" + resource.uri())
                .executeUpdate();
    }

    @Scheduled(every = "1h")
    void tidy() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createQuery("delete from IdempotentAnswer where keptAt < :before")
                                .setParameter("before", clock.now().minus(KEPT))
                                .executeUpdate());
    }
}
