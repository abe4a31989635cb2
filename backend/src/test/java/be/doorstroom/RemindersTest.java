package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What happened to a delivery, who is late, and who was reminded. Agendas of meetings long past
/// are late as soon as they are approved.
@House
class RemindersTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2005);
    private static final String REMINDERS = "/deliveries/reminders";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Inject @PersistenceUnitExtension StatementCounter counter;

    /// An agenda that all of Midwest is late with, alone in its month.
    private static final class Late {
        private final String month;
        private final String edition;

        private Late() {
            month = YEARS.getAndIncrement() + "-02";
            var journey = Journey.planned(Journey.CONFERENCE, month + "-11");
            journey.add(Journey.unique("Vervoerregio"), "directors");
            edition = journey.approveAgenda();
            Eventually.delivered(edition);
        }

        private Map<String, Object> wish(String municipality, boolean dryRun) {
            Map<String, Object> wish = new HashMap<>();
            wish.put("region", "midwest");
            wish.put("month", month);
            wish.put("obligation", "agenda");
            wish.put("dryRun", dryRun);
            if (!municipality.isEmpty()) wish.put("municipality", municipality);
            return wish;
        }

        private String delivery(String office) {
            return Api.as("coordinator-midwest")
                    .get("/deliveries?pageSize=200&municipality=36008&edition=" + edition)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.find { it.recipient.office == '" + office + "' }.id");
        }
    }

    @Test
    void who_is_late_is_told_before_anything_is_sent_and_then_reminded_once_a_day() {
        var late = new Late();
        coordinator
                .post(REMINDERS, late.wish("36008", true))
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("reminded", equalTo(3))
                .body("items.result", everyItem(equalTo("reminded")));
        // mayor, director and college are three deliveries, but each account gets one letter
        int letters =
                coordinator
                        .post(REMINDERS, late.wish("36008", false))
                        .then()
                        .statusCode(200)
                        .body("reminded", equalTo(3))
                        .body("remindedToday", equalTo(0))
                        .extract()
                        .path("letters");
        coordinator
                .post(REMINDERS, late.wish("36008", false))
                .then()
                .body("reminded", equalTo(0))
                .body("letters", equalTo(0))
                .body("remindedToday", equalTo(3));
        coordinator
                .get("/mails?edition=" + late.edition + "&municipality=36008")
                .then()
                .body("items.findAll { it.kind == 'reminder' }.size()", equalTo(letters))
                .body(
                        "items.findAll { it.kind == 'reminder' && it.recipient == 'AD van Izegem' }"
                                + ".size()",
                        equalTo(1))
                .body("items.subject", hasItem(startsWith("Herinnering: ")));
    }

    @Test
    void who_cannot_be_reached_by_mail_is_counted_and_not_called_reminded() {
        var late = new Late();
        coordinator
                .post(REMINDERS, late.wish("37020", false))
                .then()
                .statusCode(200)
                .body("reminded", equalTo(0))
                .body("unreachable", equalTo(3));
    }

    @Test
    void named_deliveries_that_cannot_be_reminded_of_are_refused_all_at_once() {
        var late = new Late();
        var once = late.delivery("director");
        coordinator.post(REMINDERS, Map.of("deliveries", List.of(once))).then().statusCode(200);
        director.get("/editions/" + late.edition).then().statusCode(200);
        var college = late.delivery("college");
        director.put("/deliveries/" + college + "/acknowledgement").then().statusCode(200);
        var unknown = UUID.randomUUID().toString();
        coordinator
                .post(REMINDERS, Map.of("deliveries", List.of(once, college, unknown)))
                .then()
                .statusCode(400)
                .body("issues.name", hasItems("deliveries[0]", "deliveries[1]", "deliveries[2]"))
                .body("issues[0].detail", containsString("today already"))
                .body("issues[1].detail", containsString("not late"));
        coordinator.post(REMINDERS, Map.of()).then().statusCode(400);
    }

    @Test
    void reminders_are_the_coordinators() {
        var late = new Late();
        director.post(REMINDERS, late.wish("", true)).then().statusCode(403);
        Api.as("coordinator-westhoek").post(REMINDERS, late.wish("", true)).then().statusCode(400);
        var own = Map.of("deliveries", List.of(late.delivery("director")));
        director.post(REMINDERS, own).then().statusCode(403);
        Api.as("coordinator-westhoek").post(REMINDERS, own).then().statusCode(400);
    }

    @Test
    void a_delivery_tells_what_happened_to_it_each_with_its_time() {
        var late = new Late();
        var id = late.delivery("director");
        Eventually.until(
                "its mail is written",
                () -> coordinator.get("/deliveries/" + id).asString().contains("\"mailed\""));
        coordinator.post(REMINDERS, Map.of("deliveries", List.of(id))).then().statusCode(200);
        director.get("/editions/" + late.edition).then().statusCode(200);
        director.put("/deliveries/" + id + "/acknowledgement").then().statusCode(200);
        var history = coordinator.get("/deliveries/" + id).then().extract().jsonPath();
        assertThat(history.getList("history.what", String.class))
                .startsWith("due")
                .endsWith("retrieved", "acknowledged")
                .contains("delivered", "mailed", "reminded");
        assertThat(history.getList("history.at", String.class)).isSorted();
        assertThat(history.getList("history.recipient", String.class)).contains("AD van Izegem");
        assertThat(history.getString("remindedAt")).isNotEmpty();
    }

    @Test
    void a_list_tells_the_histories_when_it_is_asked_to_and_who_is_late() {
        var late = new Late();
        var list = "/deliveries?pageSize=200&edition=" + late.edition;
        coordinator.get(list).then().body("items[0].history", equalTo(null));
        coordinator
                .get(list + "&overdue=true&embed=history")
                .then()
                .statusCode(200)
                .body("items.overdue", everyItem(is(true)))
                .body("items[0].history.what", hasItem("due"))
                .body("items[0].permitted", hasItem("remindDeliveries"));
        coordinator.get(list + "&overdue=false").then().body("items.size()", equalTo(0));
    }

    @Test
    void reminding_all_takes_as_many_statements_as_reminding_one_municipality() {
        var one = reminding(new Late().wish("36008", false));
        var all = reminding(new Late().wish("", false));
        assertThat(all).hasSameSizeAs(one);
    }

    private List<String> reminding(Map<String, Object> wish) {
        // who calls is remembered for a while: that while must not end between two counts
        coordinator.get("/me").then().statusCode(200);
        var name = UUID.randomUUID().toString();
        coordinator
                .request()
                .header(StatementCounter.HEADER, name)
                .header("Idempotency-Key", name)
                .contentType(ContentType.JSON)
                .body(wish)
                .post(Api.BASE + REMINDERS)
                .then()
                .statusCode(200);
        return counter.of(name);
    }

    @Test
    void the_matrix_leaves_as_proof_in_a_spreadsheet_and_on_paper() {
        var late = new Late();
        var flow = "/informationFlow?region=midwest&monthFrom=%1$s&monthTo=%1$s";
        var csv = coordinator.get(flow.formatted(late.month) + "&format=csv");
        csv.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(csv.asString())
                .contains("Gemeente;NIS-code;Maand;Verplichting;")
                .contains("Izegem;36008;" + late.month + ";Agenda;3;0;3;0;0;0;3\r\n");
        coordinator.get(flow.formatted(late.month), "text/csv").then().statusCode(200);
        assertThat(coordinator.get(flow.formatted(late.month), "text/html").asString())
                .contains("0 van 3 bevestigd, 3 te laat");
        coordinator
                .get(flow.formatted(late.month) + "&format=pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }
}
