package be.doorstroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.Problems;
import be.doorstroom.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A client that asks too much waits, and nobody else does.
@Tag("thorough")
@Tag("h2")
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@TestProfile(AllowanceTest.OfTwenty.class)
class AllowanceTest {
    /// A house that answers each client twenty times a minute, behind a proxy on this machine.
    public static class OfTwenty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "doorstroom.requests-per-minute", "20",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void who_asks_too_much_is_told_to_wait_and_others_are_answered() {
        var wild = Api.as("director-izegem");
        var other = Api.as("director-tielt");
        var first = wild.get("/regions");
        first.then().statusCode(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=20;w=60");
        assertThat(first.header("RateLimit")).matches("\"client\";r=19;t=\\d+");

        var refused = untilRefused(wild);
        Problems.require(refused, 429, "belgif:tooManyRequests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 5);
        assertThat(refused.header("RateLimit")).startsWith("\"client\";r=0;");
        other.get("/regions").then().statusCode(200);
    }

    @Test
    void who_guesses_tokens_counts_by_the_address_that_the_proxy_names() {
        var guesses = 0;
        while (guess("203.0.113.7", guesses).statusCode() == 401) guesses++;
        assertThat(guesses).isBetween(15, 25);
        Problems.require(guess("203.0.113.7", guesses), 429, "belgif:tooManyRequests");
        guess("203.0.113.8", guesses).then().statusCode(401);
    }

    private static Response guess(String address, int number) {
        return Api.with("guess-" + number)
                .request()
                .header("X-Forwarded-For", address)
                .get(Api.BASE + "/regions");
    }

    private static Response untilRefused(Api client) {
        for (var asked = 0; asked < 60; asked++) {
            var answer = client.get("/regions");
            if (answer.statusCode() != 200) return answer;
        }
        throw new AssertionError("never refused");
    }
}
