package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The facts of the four regions: everything has a date, and none of it is a column.
@House
class RegionsTest {
    private static final String CONFERENCE = "midwest-mayors-conference";
    private static final String ASSEMBLY = "westhoek-general-assembly";
    private static final String KOKSIJDE = "38014";
    private static final String WERVIK = "33029";
    private static final List<String> SIXTEEN =
            List.of(
                    "Ardooie",
                    "Hooglede",
                    "Ingelmunster",
                    "Izegem",
                    "Ledegem",
                    "Lichtervelde",
                    "Meulebeke",
                    "Moorslede",
                    "Oostrozebeke",
                    "Pittem",
                    "Roeselare",
                    "Ruiselede",
                    "Staden",
                    "Tielt",
                    "Wielsbeke",
                    "Wingene");
    private static final Set<String> MERGED = Set.of("Meulebeke", "Ruiselede");

    private final Api midwest = Api.as("coordinator-midwest");
    private final Api westhoek = Api.as("coordinator-westhoek");
    private final Api zuidWest = Api.as("coordinator-zuid-west-vlaanderen");
    private final Api administrator = Api.as("administrator");

    @Test
    void midwest_has_sixteen_municipalities_in_2022() {
        assertThat(mayors(midwest, CONFERENCE, "2022-02-22"))
                .containsExactlyInAnyOrderElementsOf(SIXTEEN);
    }

    @Test
    void midwest_has_fourteen_municipalities_since_the_mergers_of_2025() {
        assertThat(mayors(midwest, CONFERENCE, "2026-01-01"))
                .hasSize(14)
                .containsExactlyInAnyOrderElementsOf(
                        SIXTEEN.stream().filter(name -> !MERGED.contains(name)).toList());
    }

    @Test
    void the_last_day_of_sixteen_is_the_day_before_the_mergers() {
        assertThat(mayors(midwest, CONFERENCE, "2024-12-31")).hasSize(16);
        assertThat(mayors(midwest, CONFERENCE, "2025-01-01")).hasSize(14);
    }

    @Test
    void a_merged_municipality_names_its_successor_and_its_last_day() {
        midwest.get("/organizations/37007")
                .then()
                .statusCode(200)
                .body("name", equalTo("Meulebeke"))
                .body("endsOn", equalTo("2024-12-31"))
                .body("successor.id", equalTo("37022"))
                .body("successor.title", equalTo("Tielt"));
    }

    @Test
    void organizations_are_those_that_exist_on_the_day() {
        var before = organizations("2024-12-31");
        var after = organizations("2025-01-01");
        assertThat(before).contains("37007", "37012", "37015", "37018");
        assertThat(before).doesNotContain("37021", "37022");
        assertThat(after).contains("37021", "37022");
        assertThat(after).doesNotContain("37007", "37012", "37015", "37018");
    }

    @Test
    void koksijde_joins_dvv_westhoek_in_2019_only() {
        assertThat(organizations(westhoek, ASSEMBLY, "2018-12-31")).doesNotContain(KOKSIJDE);
        assertThat(organizations(westhoek, ASSEMBLY, "2019-01-01")).contains(KOKSIJDE);
        assertThat(organizations(westhoek, "westhoek-mayors-conference", "2018-12-31"))
                .contains(KOKSIJDE);
    }

    @Test
    void dvv_westhoek_was_founded_by_sixteen_municipalities_and_wvi() {
        assertThat(mayors(westhoek, ASSEMBLY, "2018-01-01")).hasSize(16);
        assertThat(organizations(westhoek, ASSEMBLY, "2018-01-01")).hasSize(17).contains("wvi");
    }

    @Test
    void wervik_sits_in_two_regions_and_not_in_dvv_westhoek() {
        var today = "2026-01-01";
        assertThat(organizations(westhoek, "westhoek-mayors-conference", today)).contains(WERVIK);
        assertThat(organizations(zuidWest, "zuid-west-vlaanderen-mayors-conference", today))
                .contains(WERVIK);
        assertThat(organizations(westhoek, ASSEMBLY, today)).doesNotContain(WERVIK);
        Api.as("director-wervik")
                .get("/me")
                .then()
                .statusCode(200)
                .body("regions.id", containsInAnyOrder("westhoek", "zuid-west-vlaanderen"))
                .body("municipalities.id", contains(WERVIK));
    }

    @Test
    void wvi_is_a_partner_of_the_assemblies_and_no_municipality() {
        assertThat(organizations(midwest, "midwest-general-assembly", "2026-01-01"))
                .contains("wvi");
        assertThat(organizations("2026-01-01")).doesNotContain("wvi");
        midwest.get("/organizations/wvi")
                .then()
                .statusCode(200)
                .body("kind", equalTo("intermunicipalAssociation"))
                .body("nisCode", nullValue());
        midwest.get("/informationFlow?region=midwest&monthFrom=2026-01&monthTo=2026-01")
                .then()
                .statusCode(200)
                .body("rows.municipality.id", not(hasItem("wvi")))
                .body("rows.municipality.id", hasItem("36008"));
    }

    @Test
    void the_kennisplatform_belongs_to_three_regions() {
        midwest.get("/bodies/knowledge-platform")
                .then()
                .statusCode(200)
                .body("regions.id", containsInAnyOrder("midwest", "westhoek", "brugse-regio"));
        westhoek.get("/bodies/knowledge-platform").then().statusCode(200);
        Api.as("coordinator-brugse-regio").get("/bodies/knowledge-platform").then().statusCode(200);
    }

    @Test
    void the_fourth_region_does_not_know_the_kennisplatform() {
        zuidWest.get("/bodies/knowledge-platform").then().statusCode(404);
        zuidWest.get("/bodies?kind=knowledgePlatform")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void a_meeting_of_the_kennisplatform_says_for_which_of_its_regions_it_is() {
        var wish =
                Map.of(
                        "body", "knowledge-platform",
                        "kind", "regular",
                        "startsAt", "2026-12-03T13:00:00+01:00",
                        "endsAt", "2026-12-03T17:00:00+01:00");
        midwest.post("/meetings", wish)
                .then()
                .statusCode(400)
                .body("issues.name", contains("region"));
    }

    @Test
    void expected_attendees_follow_the_meetings_date() {
        assertThat(expected("2022-02-22T09:00:00+01:00")).hasSize(16).contains("37007", "37012");
        assertThat(expected("2026-12-11T09:00:00+01:00"))
                .hasSize(14)
                .contains("37022")
                .doesNotContain("37007", "37012");
    }

    @Test
    void the_day_of_a_meeting_is_the_belgian_one() {
        assertThat(expected("2024-12-31T23:30:00+01:00")).hasSize(16);
        assertThat(expected("2025-01-01T00:30:00+01:00")).hasSize(14);
    }

    @Test
    void the_agenda_goes_to_the_municipalities_of_that_day() {
        assertThat(directors("2022-02-22T09:00:00+01:00")).hasSize(16).contains("37007");
        assertThat(directors("2026-12-11T09:00:00+01:00")).hasSize(14).doesNotContain("37007");
    }

    @Test
    void koksijde_is_expected_at_the_assembly_from_2019_on() {
        var before = Sitting.plan("coordinator-westhoek", ASSEMBLY, "2018-06-20T18:00:00+02:00");
        var after = Sitting.plan("coordinator-westhoek", ASSEMBLY, "2019-06-19T18:00:00+02:00");
        assertThat(before.read("/attendance").<String>getList("items.organization.id"))
                .doesNotContain(KOKSIJDE);
        assertThat(after.read("/attendance").<String>getList("items.organization.id"))
                .contains(KOKSIJDE);
    }

    @Test
    void an_administrator_sees_the_registers_of_all_regions() {
        administrator
                .get("/regions")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        hasItems("midwest", "westhoek", "zuid-west-vlaanderen", "brugse-regio"));
        assertThat(mayors(administrator, CONFERENCE, "2026-01-01")).hasSize(14);
    }

    @Test
    void a_coordinator_does_not_see_who_sits_where_in_another_region() {
        midwest.get("/memberships?body=" + ASSEMBLY)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        midwest.get("/regions/westhoek").then().statusCode(404);
    }

    private static Set<String> mayors(Api reader, String body, String on) {
        return new TreeSet<>(
                reader.get("/memberships?pageSize=200&body=" + body + "&on=" + on)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<String>getList(
                                "items.findAll { it.office == 'mayor' }.organization.title"));
    }

    private static Set<String> organizations(Api reader, String body, String on) {
        return new TreeSet<>(
                reader.get("/memberships?pageSize=200&body=" + body + "&on=" + on)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.organization.id"));
    }

    private List<String> organizations(String on) {
        return midwest.get("/organizations?pageSize=200&kind=municipality&on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static List<String> expected(String start) {
        return Sitting.plan("coordinator-midwest", CONFERENCE, start)
                .read("/attendance")
                .getList("items.findAll { it.office == 'mayor' }.organization.id");
    }

    private static List<String> directors(String start) {
        return Sitting.plan("coordinator-midwest", CONFERENCE, start)
                .read("/recipients")
                .getList(
                        "items.recipient.findAll { it.office == 'director' && it.organization.id"
                                + " =~ /^[0-9]/ }.organization.id");
    }
}
