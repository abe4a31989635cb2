package be.doorstroom.matrix;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.House;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader may not see is in no sum, no number, no clock time and no hint. The five points
/// take 1, 2, 4, 8 and 16 minutes, the most closed one 1: every sum tells which points are in it.
@House
class FiguresTest {
    private static final Readers READERS = Readers.HONEST;

    @ParameterizedTest
    @CsvSource({
        "coordinator-midwest, 5, 31, 09:31",
        "mayor-izegem,        4, 30, 09:30",
        "director-izegem,     3, 28, 09:28",
        "clerk-izegem,        2, 24, 09:24",
        "officer-midwest,     1, 16, 09:16",
    })
    void an_agenda_counts_only_the_points_that_its_reader_sees(
            String reader, int points, int minutes, String end) {
        var stage = Stages.shared(Situation.AGENDA_PUBLIC);
        var agenda = get(reader, "/meetings/" + stage.meeting() + "/agenda");
        var items = get(reader, "/meetings/" + stage.meeting() + "/agendaItems");
        assertThat(agenda.getInt("totalMinutes")).isEqualTo(minutes);
        assertThat(agenda.getString("endsAt")).contains("T" + end);
        assertThat(agenda.getList("items.sequence")).isEqualTo(oneTo(points));
        assertThat(items.getInt("total")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator-midwest, 5",
        "mayor-izegem,        4",
        "director-izegem,     3",
        "clerk-izegem,        2",
        "officer-midwest,     1",
    })
    void a_frozen_document_is_numbered_anew_for_its_circle(String reader, int points) {
        var agenda = get(reader, edition(Situation.AGENDA_PUBLIC));
        var minutes = get(reader, edition(Situation.MINUTES_PUBLIC));
        assertThat(agenda.getList("items.sequence")).isEqualTo(oneTo(points));
        assertThat(minutes.getList("entries.sequence")).isEqualTo(oneTo(points));
    }

    @ParameterizedTest
    @CsvSource({"director-izegem", "clerk-izegem", "officer-midwest", "coordinator-westhoek"})
    void clock_times_would_show_a_gap_and_are_kept_from_open_circles(String reader) {
        assertThat(get(reader, edition(Situation.AGENDA_PUBLIC)).getList("items.startsAt"))
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator-midwest, 09:00 09:01 09:03 09:07 09:15",
        "mayor-izegem,        09:00 09:02 09:06 09:14"
    })
    void those_who_see_clock_times_see_no_gap_in_them(String reader, String times) {
        var agenda = get(reader, edition(Situation.AGENDA_PUBLIC));
        assertThat(agenda.getList("items.startsAt", String.class))
                .map(start -> start.substring(11, 16))
                .containsExactly(times.split(" ", -1));
    }

    /// One on each point, and one on the minutes as a whole.
    @ParameterizedTest
    @CsvSource({"coordinator-midwest, 6", "chair-midwest, 5", "mayor-izegem, 5"})
    void remarks_on_a_closed_point_are_not_counted(String reader, int remarks) {
        var stage = Stages.shared(Situation.MINUTES_IN_REVIEW);
        var minutes = "/meetings/" + stage.meeting() + "/minutes";
        assertThat(get(reader, minutes).getInt("remarks")).isEqualTo(remarks);
        assertThat(get(reader, minutes + "/remarks").getInt("total")).isEqualTo(remarks);
    }

    @ParameterizedTest
    @CsvSource({
        "agenda draft,      director-izegem,     ,  ",
        "agenda body only,  director-izegem,     ,  ",
        "agenda body only,  mayor-izegem,        A, ",
        "agenda approved,   director-izegem,     A, ",
        "agenda approved,   clerk-izegem,        ,  ",
        "minutes draft,     coordinator-midwest, A, draft",
        "minutes draft,     mayor-izegem,        A, ",
        "minutes in review, mayor-izegem,        A, inReview",
        "minutes in review, director-izegem,     A, ",
        "minutes approved,  director-izegem,     A, approved",
        "minutes approved,  clerk-izegem,        ,  ",
        "minutes recalled,  director-izegem,     A, ",
    })
    void a_meeting_hints_at_no_paper_that_its_reader_may_not_have(
            String situation, String reader, String letter, String status) {
        var stage = Stages.shared(Situation.of(situation));
        var meeting = get(reader, "/meetings/" + stage.meeting());
        assertThat(meeting.getString("agendaLetter")).isEqualTo(letter);
        assertThat(meeting.getString("minutesStatus")).isEqualTo(status);
    }

    /// Fourteen municipalities, three deliveries each: mayor, director, college.
    @ParameterizedTest
    @CsvSource({
        "coordinator-midwest, 14, 42",
        "mayor-izegem,        1,  3",
        "clerk-izegem,        1,  0",
        "officer-midwest,     0,  0"
    })
    void the_sums_of_the_information_flow_are_those_of_its_rows(
            String reader, int municipalities, int deliveries) {
        var month = Stages.shared(Situation.AGENDA_APPROVED).month();
        var flow =
                get(
                        reader,
                        "/informationFlow?region=midwest&monthFrom=%1$s&monthTo=%1$s"
                                .formatted(month));
        var cells = flow.getList("rows.cells.total.flatten()", Integer.class);
        assertThat(flow.getList("rows")).hasSize(municipalities);
        assertThat(cells.stream().mapToInt(Integer::intValue).sum()).isEqualTo(deliveries);
        assertThat(flow.getInt("totals.total")).isEqualTo(deliveries);
    }

    private static String edition(Situation situation) {
        return "/editions/" + Stages.shared(situation).edition();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static JsonPath get(String reader, String path) {
        return given().headers(READERS.headers(reader))
                .get(Api.BASE + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
