package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in a list as a table for a spreadsheet. It is read back by a library that did not
/// write it.
@Tag("dialect")
@House
class ListTablesTest {
    private static final String CSV = "text/csv";

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void a_list_is_a_table_with_the_properties_of_its_items_as_heads() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-03-12");
        var answer = coordinator.get("/meetings?dateFrom=2027-03-12&dateTo=2027-03-12", CSV);
        var table = ReadTable.of(answer);
        assertThat(table.head())
                .containsExactly(
                        "id",
                        "title",
                        "body.id",
                        "body.title",
                        "region.id",
                        "region.title",
                        "kind",
                        "status",
                        "startsAt",
                        "endsAt",
                        "location",
                        "onlineUrl",
                        "series.id",
                        "series.title",
                        "formerDates",
                        "cancellationReason",
                        "agendaLetter",
                        "minutesStatus",
                        "href");
        assertThat(table.rows())
                .anySatisfy(row ->
                        assertThat(row)
                                .containsEntry("id", journey.id())
                                .containsEntry("body.id", Journey.CONFERENCE)
                                .containsEntry("body.title", "Burgemeestersoverleg Midwest")
                                .containsEntry("startsAt", "2027-03-12T09:00:00+01:00")
                                .containsEntry("status", "planned")
                                .containsEntry("agendaLetter", "")
                                .containsEntry("href", journey.meeting().getString("href")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@x", "=1+1;2"})
    void a_title_never_becomes_a_formula(String title) {
        var journey = Journey.planned();
        journey.add(title, "directors");
        assertThat(points(journey).column("title")).containsExactly("'" + title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aalst; stad, en \"de regio\"",
                "'s Gravenvoeren",
                "één – twee",
                "op twee\nregels"
            })
    void a_title_is_read_back_as_it_was(String title) {
        var journey = Journey.planned();
        journey.add(title, "directors");
        assertThat(points(journey).column("title")).containsExactly(title);
    }

    @Test
    void rich_text_is_its_words_and_lines_stay_in_their_cell() {
        var journey = Journey.planned();
        var point = new HashMap<>(Journey.point("Mobiliteit", "directors"));
        point.put("note", "<p>Eerst <strong>dit</strong>.</p><p>Dan &amp; dat.</p>");
        journey.add(point);
        var table = points(journey);
        assertThat(table.column("note")).containsExactly("Eerst dit.\n\nDan & dat.");
        assertThat(table.column("minutes")).containsExactly("20");
    }

    @Test
    void a_list_in_a_cell_names_its_entries() {
        var table = ReadTable.of(coordinator.get("/bodies?format=csv&pageSize=200"));
        var json = coordinator.get("/bodies?pageSize=200").jsonPath();
        assertThat(table.column("regions"))
                .isEqualTo(
                        json.<List<String>>getList("items.regions.title").stream()
                                .map(titles -> String.join("; ", titles))
                                .toList());
    }

    @Test
    void an_empty_list_has_its_heads() {
        var none = "/meetings?dateFrom=2990-01-01";
        var table = ReadTable.of(coordinator.get(none, CSV));
        assertThat(table.rows()).isEmpty();
        assertThat(table.head()).isEqualTo(ReadTable.of(coordinator.get("/meetings", CSV)).head());
    }

    @Test
    void another_regions_rows_stand_in_no_table() {
        var ours = Journey.planned();
        var theirs =
                ReadTable.of(
                        Api.as("coordinator-westhoek").get("/meetings?format=csv&pageSize=200"));
        assertThat(theirs.column("id")).doesNotContain(ours.id());
        assertThat(theirs.column("region.id")).doesNotContain("midwest");
    }

    private ReadTable points(Journey journey) {
        return ReadTable.of(coordinator.get("/meetings/" + journey.id() + "/agendaItems", CSV));
    }
}
