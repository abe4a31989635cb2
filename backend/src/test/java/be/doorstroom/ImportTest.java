package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Regions from a file: checked record by record, then all of it or nothing.
@Tag("dialect")
@House
class ImportTest {
    private final Api administrator = Api.as("administrator");
    private final String region = "region-" + UUID.randomUUID().toString().substring(0, 8);
    private final String town = "town-" + region;
    private final String conference = region + "-conference";

    @Test
    void a_dry_run_of_good_data_says_so_and_changes_nothing() {
        start(true, good()).then().statusCode(202).body("status", equalTo("done"));
        administrator.get("/regions/" + region).then().statusCode(404);
        administrator.get("/organizations/" + town).then().statusCode(404);
    }

    @Test
    void a_dry_run_names_every_fault_by_its_record_and_changes_nothing() {
        start(true, faulty())
                .then()
                .statusCode(202)
                .body("status", equalTo("failed"))
                .body("dryRun", equalTo(true))
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "organizations[1].id",
                                "organizations[1].successor",
                                "organizations[1].referenceRegion",
                                "bodies[0].regions",
                                "bodies[0].twin",
                                "memberships[0].body",
                                "memberships[0].organization",
                                "memberships[0].endsOn",
                                "themes[0].region"))
                .body(
                        "issues.find { it.name == 'organizations[1].successor' }.value",
                        equalTo("nowhere"));
        administrator.get("/regions/" + region).then().statusCode(404);
    }

    @Test
    void faulty_data_loads_nothing_of_itself() {
        start(false, faulty()).then().statusCode(202).body("status", equalTo("failed"));
        administrator.get("/regions/" + region).then().statusCode(404);
        administrator.get("/organizations/" + town).then().statusCode(404);
    }

    @Test
    void good_data_is_there_at_once() {
        start(false, good())
                .then()
                .statusCode(202)
                .body("status", equalTo("done"))
                .body("records", equalTo(5))
                .body("issues", empty());
        administrator.get("/regions/" + region).then().statusCode(200);
        administrator
                .get("/organizations/" + town)
                .then()
                .statusCode(200)
                .body("referenceRegion.id", equalTo(region));
        administrator
                .get("/bodies?region=" + region)
                .then()
                .statusCode(200)
                .body("items.id", contains(conference));
        administrator
                .get("/memberships?body=" + conference)
                .then()
                .statusCode(200)
                .body("items.organization.id", contains(town));
    }

    @Test
    void loading_again_adds_nothing_and_overwrites_nothing() {
        start(false, good()).then().statusCode(202);
        var renamed = good();
        renamed.put("regions", List.of(named(region, "Anders")));
        start(false, renamed).then().statusCode(202).body("status", equalTo("done"));
        administrator
                .get("/regions/" + region)
                .then()
                .statusCode(200)
                .body("name", equalTo("Proefregio"));
        administrator.get("/memberships?body=" + conference).then().body("total", equalTo(1));
    }

    @Test
    void how_an_import_ended_can_be_read_later() {
        var task = start(true, faulty());
        administrator
                .get(task.path("self"))
                .then()
                .statusCode(200)
                .body("issues", equalTo(task.path("issues")))
                .body("status", equalTo("failed"));
        assertThat(task.header("Location")).endsWith("/importTasks/" + task.path("id"));
    }

    @Test
    void a_record_of_the_wrong_shape_is_refused_by_its_name() {
        var data = good();
        data.put("organizations", List.of(Map.of("id", "Has Spaces", "kind", "village")));
        Problems.require(start(true, data), 400, "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "data.organizations[0].id",
                                "data.organizations[0].kind",
                                "data.organizations[0].name",
                                "data.organizations[0].source"));
    }

    @Test
    void an_import_stands_in_the_audit() {
        var task = start(true, good()).<String>path("id");
        Eventually.until(
                "the import is in the audit",
                () -> AuditWalk.all(administrator, "").stream().anyMatch(e -> e.isOf(task)));
    }

    @Test
    void only_administrators_import() {
        var coordinator = Api.as("coordinator-midwest");
        Problems.require(
                coordinator.post("/importTasks", Map.of("dryRun", true, "data", good())),
                403,
                "belgif:missingPermission");
        var task = start(true, good()).<String>path("id");
        Problems.require(coordinator.get("/importTasks/" + task), 403, "belgif:missingPermission");
    }

    @Test
    void a_municipality_that_is_loaded_belongs_to_those_of_today() {
        start(false, good()).then().statusCode(202);
        administrator
                .get("/organizations?kind=municipality&on=2026-11-22&pageSize=200")
                .then()
                .body("items.id", hasItem(town));
    }

    private Response start(boolean dryRun, Map<String, Object> data) {
        return administrator.post("/importTasks", Map.of("dryRun", dryRun, "data", data));
    }

    private Map<String, Object> good() {
        Map<String, Object> data = new HashMap<>();
        data.put("regions", List.of(named(region, "Proefregio")));
        data.put("organizations", List.of(town(town, Map.of("referenceRegion", region))));
        data.put("bodies", List.of(conference(region, Map.of())));
        data.put("memberships", List.of(membership(conference, town, Map.of())));
        data.put("themes", List.of(theme(region)));
        return data;
    }

    /// Good data with a second town, a body, a membership and a theme that point at nothing.
    private Map<String, Object> faulty() {
        var data = good();
        var lost = Map.of("successor", "nowhere", "referenceRegion", "atlantis");
        data.put(
                "organizations",
                List.of(town(town, Map.of("referenceRegion", region)), town(town, lost)));
        data.put("bodies", List.of(conference("atlantis", Map.of("twin", "no-body"))));
        var dates = Map.of("startsOn", "2026-01-01", "endsOn", "2025-01-01");
        data.put("memberships", List.of(membership("no-body", "nobody", dates)));
        data.put("themes", List.of(theme("atlantis")));
        return data;
    }

    private static Map<String, Object> named(String id, String name) {
        return Map.of("id", id, "name", name, "source", "test");
    }

    private static Map<String, Object> town(String id, Map<String, String> more) {
        return with(named(id, "Proefgemeente"), more, "kind", "municipality");
    }

    private Map<String, Object> conference(String inRegion, Map<String, String> more) {
        var body = with(named(conference, "Proefoverleg"), more, "kind", "mayorsConference");
        body.put("regions", List.of(inRegion));
        return body;
    }

    private Map<String, Object> membership(
            String body, String organization, Map<String, String> more) {
        var base =
                Map.<String, Object>of(
                        "id",
                        conference + "/" + town + "/mayor",
                        "body",
                        body,
                        "organization",
                        organization,
                        "office",
                        "mayor",
                        "role",
                        "member",
                        "source",
                        "test");
        return with(base, more, "substituteRule", "collegeMember");
    }

    private Map<String, Object> theme(String inRegion) {
        var base = named(region + "-theme", "Proefthema");
        return with(base, Map.of("region", inRegion), "kind", "policyDomain");
    }

    private static Map<String, Object> with(
            Map<String, Object> base, Map<String, String> more, String name, String value) {
        Map<String, Object> all = new HashMap<>(base);
        all.putAll(more);
        all.put(name, value);
        return all;
    }
}
