package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import be.doorstroom.format.LinkedDocument;
import be.doorstroom.format.LinkedPage;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a harvester sees that nobody gave a token.
@Tag("dialect")
@House
class PublicEditionsTest {
    private static final String FIRST = "/publicEditions?pageSize=3";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api harvester = Api.anonymous();

    @Test
    void what_is_released_to_the_public_comes_to_those_who_were_already_past_it() {
        var early = Journey.approvedMinutes(Journey.unique("Eerst vrijgegeven"));
        var late = Journey.approvedMinutes(Journey.unique("Later vrijgegeven"));
        release(late, "released");
        var before = harvestWith(FIRST, late, "released");
        assertThat(ids(before)).doesNotContain(early);

        release(early, "released");
        var item = harvestWith(before.end(), early, "released").items().getLast();
        assertThat(item)
                .containsEntry("id", early)
                .containsEntry("type", "minutes")
                .containsEntry("status", "released");
        assertThat(item.get("title").toString()).startsWith("Verslag Burgemeestersoverleg Midwest");
    }

    @Test
    void what_is_recalled_comes_once_more_without_its_title() {
        var edition = Journey.approvedMinutes(Journey.unique("Ingetrokken"));
        release(edition, "released");
        var before = harvestWith(FIRST, edition, "released");
        release(edition, "withdrawn");

        var last = harvestWith(before.end(), edition, "withdrawn").items().getLast();
        assertThat(last).containsEntry("id", edition).doesNotContainKeys("title", "body", "letter");
        Problems.require(harvester.get("/editions/" + edition), 401, "belgif:noAccessToken");
    }

    @Test
    void its_address_leads_to_it_without_signing_in_and_says_the_same_in_both_forms()
            throws Exception {
        var edition = Journey.approvedMinutes(Journey.unique("Openbaar punt"));
        Problems.require(harvester.get("/editions/" + edition), 401, "belgif:noAccessToken");
        release(edition, "released");

        var items = harvestWith(FIRST, edition, "released").items();
        var path = items.getLast().get("href").toString();
        assertThat(path).endsWith("/editions/" + edition);
        var linked = linked(harvester, path);
        var page = harvester.get(path, "text/html").asString();
        assertThat(LinkedPage.statements(page).isIsomorphicWith(linked.graph())).isTrue();
        assertThat(linked.faults()).isEmpty();
        harvester.get(path, "application/pdf").then().statusCode(200);
    }

    @Test
    void the_list_is_an_event_stream_whose_members_are_the_editions() throws Exception {
        var edition = Journey.approvedMinutes(Journey.unique("Lid van de stroom"));
        release(edition, "released");
        harvestWith(FIRST, edition, "released");
        var items = harvester.get("/publicEditions?pageSize=200").<List<String>>path("items.href");
        var page = harvester.get("/publicEditions?pageSize=200", "application/ld+json");
        var context = page.<String>path("'@context'[0]").replaceFirst(".*" + Api.BASE, "");
        var stream = new LinkedDocument(page.asByteArray(), harvester.get(context).asByteArray());
        assertThat(stream.objects("https://w3id.org/tree#member"))
                .containsExactlyInAnyOrderElementsOf(items);
        assertThat(stream.objects("https://w3id.org/tree#node"))
                .singleElement(STRING)
                .contains("after=");
        assertThat(stream.count("https://w3id.org/ldes#EventStream")).isEqualTo(1);
    }

    @Test
    void what_a_document_names_is_linked_data_at_its_own_address_too() throws Exception {
        var izegem = linked(harvester, "/organizations/36008");
        assertThat(izegem.faults()).isEmpty();
        assertThat(izegem.count("http://www.w3.org/ns/org#Organization")).isEqualTo(2);
        var body = linked(coordinator, "/bodies/midwest-mayors-conference");
        assertThat(body.expanded()).isEqualTo(body.written());
        Problems.require(
                harvester.get("/bodies/midwest-mayors-conference"), 401, "belgif:noAccessToken");
    }

    private LinkedDocument linked(Api reader, String path) {
        var json = reader.get(path, "application/ld+json").then().statusCode(200).extract();
        var context = json.<String>path("'@context'").replaceFirst(".*" + Api.BASE, "");
        return new LinkedDocument(json.body().asByteArray(), harvester.get(context).asByteArray());
    }

    /// A coordinator may show a draft to all, but it is nothing to keep a copy of.
    @Test
    void minutes_in_review_are_no_publication() {
        var journey = Journey.planned();
        journey.add(Journey.unique("In nazicht"), "public");
        journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken.");
        var review = journey.review();
        release(review, "released");
        var later = Journey.approvedMinutes(Journey.unique("Daarna"));
        release(later, "released");
        assertThat(ids(harvestWith(FIRST, later, "released"))).doesNotContain(review);
        harvester.get("/editions/" + review).then().statusCode(200);
    }

    @Test
    void what_only_directors_may_read_is_neither_listed_nor_told_apart_from_nothing() {
        var closed = Journey.approvedMinutes(Journey.unique("Besloten"));
        assertThat(ids(harvest(FIRST))).doesNotContain(closed);
        var refused = harvester.get("/editions/" + closed);
        var absent = harvester.get("/editions/" + UUID.randomUUID());
        Problems.require(refused, 401, "belgif:noAccessToken");
        assertThat(refused.<String>path("detail")).isEqualTo(absent.path("detail"));
    }

    @Test
    void a_walk_meets_each_once_and_one_region_has_its_own() {
        for (var i = 0; i < 4; i++) {
            release(Journey.approvedMinutes(Journey.unique("Punt")), "released");
        }
        Eventually.until(
                "a walk meets each once",
                () -> {
                    var walked = ids(harvest(FIRST));
                    return walked.size() > 3 && Set.copyOf(walked).size() == walked.size();
                });
        assertThat(harvest(FIRST + "&region=westhoek").items()).isEmpty();
    }

    private void release(String edition, String status) {
        coordinator
                .put(
                        "/editions/" + edition + "/release",
                        Map.of("items", List.of(Map.of("circle", "public", "status", status))),
                        "*")
                .then()
                .statusCode(200);
    }

    /// All that there is from here on, and where to go on later.
    private record Harvest(List<Map<String, Object>> items, String end) {}

    /// As [#harvest], once an edition stands in it: the list follows the commit of a release.
    private Harvest harvestWith(String from, String edition, String status) {
        var holder = new AtomicReference<>(new Harvest(List.of(), from));
        Eventually.until(
                edition + " is " + status,
                () -> {
                    holder.set(harvest(from));
                    return holder.get().items().stream()
                            .filter(item -> edition.equals(item.get("id")))
                            .anyMatch(item -> status.equals(item.get("status")));
                });
        return holder.get();
    }

    private Harvest harvest(String from) {
        List<Map<String, Object>> items = new ArrayList<>();
        var end = from;
        for (@Nullable String next = from; next != null; ) {
            JsonPath page = harvester.get(next).then().statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            end = next;
            next = page.getString("next");
        }
        return new Harvest(items, end);
    }

    private static List<String> ids(Harvest harvest) {
        return harvest.items().stream().map(item -> item.get("id").toString()).toList();
    }
}
