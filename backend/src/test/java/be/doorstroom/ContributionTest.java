package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is contributed under protocols: agreed, invoiced, paid, and who sees whose.
@House
class ContributionTest {
    private static final String IZEGEM = "36008";
    private static final String TIELT = "37022";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void every_municipality_sees_its_own_contribution_and_the_totals() {
        var id = Bound.concluded(Map.of());
        contribute(id, 2026, Map.of(IZEGEM, "12500.50", TIELT, "9000.00")).then().statusCode(201);
        var own = "/contributions?protocol=" + id;
        clerk.get(own)
                .then()
                .body("items", hasSize(1))
                .body("items[0].municipality.id", equalTo(IZEGEM))
                .body("items[0].amount", equalTo("12500.50"));
        coordinator.get(own).then().body("items", hasSize(2));
        report(contribution(id, IZEGEM), "invoiced").then().statusCode(200);
        report(contribution(id, IZEGEM), "paid").then().statusCode(200);
        clerk.get("/protocols/" + id)
                .then()
                .body("contributions[0].year", equalTo(2026))
                .body("contributions[0].municipalities", equalTo(2))
                .body("contributions[0].agreed", equalTo("21500.50"))
                .body("contributions[0].invoiced", equalTo("12500.50"))
                .body("contributions[0].paid", equalTo("12500.50"))
                .body("permitted", empty());
    }

    @Tag("thorough")
    @Test
    void contributions_are_taken_all_or_none_with_every_fault_named() {
        var id = Bound.concluded(Map.of());
        contribute(id, 2026, Map.of(IZEGEM, "1.00")).then().statusCode(201);
        var items =
                List.of(
                        Map.of("municipality", TIELT, "amount", "2.00"),
                        Map.of("municipality", IZEGEM, "amount", "1.00"),
                        Map.of("municipality", "36015", "amount", "1.00"));
        coordinator
                .post("/contributions", Map.of("protocol", id, "year", 2026, "items", items))
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder("items[1].municipality", "items[2].municipality"));
        coordinator.get("/contributions?protocol=" + id).then().body("items", hasSize(1));
        contribute(id, 2026, Map.of(TIELT, "12.5")).then().statusCode(400);
    }

    @Tag("thorough")
    @Test
    void an_invoice_is_taken_back_before_the_amount_changes() {
        var id = Bound.concluded(Map.of());
        contribute(id, 2026, Map.of(IZEGEM, "1.00")).then().statusCode(201);
        var path = "/contributions/" + contribution(id, IZEGEM);
        report(contribution(id, IZEGEM), "paid")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("items[0].status"));
        report(contribution(id, IZEGEM), "invoiced").then().statusCode(200);
        Problems.require(
                coordinator.patch(path, Map.of("amount", "2.00"), "*"), 409, "doorstroom:conflict");
        report(contribution(id, IZEGEM), "agreed").then().statusCode(200);
        coordinator
                .patch(path, Map.of("amount", "2.00"), "*")
                .then()
                .statusCode(200)
                .body("amount", equalTo("2.00"))
                .body("invoicedOn", nullValue());
        coordinator.delete(path, "*").then().statusCode(204);
        coordinator.get("/contributions?protocol=" + id).then().body("items", empty());
    }

    @Tag("thorough")
    @Test
    void both_lists_are_read_page_by_page() {
        var id = Bound.concluded(Map.of());
        contribute(id, 2025, Map.of(IZEGEM, "1.00", TIELT, "1.00")).then().statusCode(201);
        contribute(id, 2026, Map.of(IZEGEM, "1.00")).then().statusCode(201);
        var first = coordinator.get("/contributions?pageSize=2&protocol=" + id);
        assertThat(first.jsonPath().getList("items.year")).containsExactly(2026, 2025);
        coordinator
                .get(first.jsonPath().getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].year", equalTo(2025));
        var page = coordinator.get("/protocols?pageSize=1&region=midwest").jsonPath();
        assertThat(coordinator.get(page.getString("next")).jsonPath().getString("items[0].id"))
                .isNotEqualTo(page.getString("items[0].id"));
    }

    private Response contribute(String protocol, int year, Map<String, String> amounts) {
        var items =
                amounts.entrySet().stream()
                        .map(each ->
                                Map.of("municipality", each.getKey(), "amount", each.getValue()))
                        .toList();
        return coordinator.post(
                "/contributions", Map.of("protocol", protocol, "year", year, "items", items));
    }

    private String contribution(String protocol, String municipality) {
        return coordinator
                .get("/contributions?protocol=" + protocol + "&municipality=" + municipality)
                .jsonPath()
                .getString("items[0].id");
    }

    private Response report(String contribution, String status) {
        var item = Map.of("contribution", contribution, "status", status, "on", "2026-01-31");
        return coordinator.post("/contributionReports", Map.of("items", List.of(item)));
    }
}
