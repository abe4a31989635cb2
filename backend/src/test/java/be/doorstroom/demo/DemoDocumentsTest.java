package be.doorstroom.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.TestDatabase;
import be.doorstroom.format.Headings;
import be.doorstroom.format.LinkedDocument;
import be.doorstroom.format.LinkedPage;
import be.doorstroom.format.VeraPdf;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of document of the demo year, in every format, before those who judge it elsewhere:
/// veraPDF, Titanium, Jena, POI, commonmark.
@Tag("thorough")
@Tag("postgresql")
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@TestProfile(DemoYearTest.OnTwentyNovember.class)
class DemoDocumentsTest {
    private static final String BESLUIT = "http://data.vlaanderen.be/ns/besluit#";
    private static final String BESLUITVORMING = "http://data.vlaanderen.be/ns/besluitvorming#";

    private final Api coordinator = Api.as("coordinator-midwest");

    @ParameterizedTest
    @ValueSource(
            strings = {"agenda", "agendaSlot", "minutes", "minutesReview", "briefing", "excerpt"})
    void every_kind_of_edition_is_right_in_every_format(String kind) throws Exception {
        isRight(coordinator, "/editions/" + edition(kind));
    }

    private String edition(String kind) {
        return coordinator.get("/deliveries?pageSize=1&kind=" + kind).path("items[0].edition.id");
    }

    @Test
    void an_agenda_and_minutes_speak_the_words_of_OSLO() throws Exception {
        var agenda = linked(coordinator, "/editions/" + edition("agenda"));
        assertThat(agenda.count(BESLUITVORMING + "Agenda")).isEqualTo(1);
        assertThat(agenda.count(BESLUIT + "Zitting")).isEqualTo(1);
        assertThat(agenda.count(BESLUIT + "Agendapunt")).isGreaterThan(3);
        var minutes = linked(coordinator, "/editions/" + edition("minutes"));
        assertThat(minutes.count(BESLUIT + "BehandelingVanAgendapunt")).isPositive();
    }

    @Test
    void what_is_written_for_one_request_is_right_in_every_format() throws Exception {
        isRight(Api.as("director-izegem"), "/collegeItems/36008-2026-11");
        isRight(coordinator, "/informationFlow?region=midwest");
    }

    @Test
    void the_annex_of_a_briefing_is_right_in_every_format() throws Exception {
        var clerk = Api.as("clerk-izegem");
        var annex =
                clerk.get("/briefings/midwest-2026-H1/annexes/36008").<String>path("edition.id");
        isRight(clerk, "/editions/" + annex);
    }

    /// Its PDF conforms, Word, Markdown and the page have the headings of one document, and the
    /// page says in RDFa what the JSON-LD says.
    private static void isRight(Api reader, String path) throws Exception {
        var pdf = reader.get(path, "application/pdf");
        assertThat(VeraPdf.faults(pdf.asByteArray())).isEmpty();
        var page = reader.get(path, "text/html").asString();
        var headings = Headings.ofPage(page);
        assertThat(headings).isNotEmpty();
        assertThat(Headings.ofMarkdown(reader.get(path, "text/markdown").asString()))
                .isEqualTo(headings);
        assertThat(Headings.ofWord(reader.get(path, Headings.WORD).asByteArray()))
                .isEqualTo(headings);
        assertThat(Headings.ofPdf(pdf.asByteArray())).isEqualTo(headings);
        var linked = linked(reader, path);
        assertThat(linked.expanded()).isEqualTo(linked.written()).isGreaterThan(10);
        assertThat(linked.faults()).isEmpty();
        var said = LinkedPage.statements(page);
        assertThat(LinkedPage.lines(said)).isEqualTo(LinkedPage.lines(linked.graph()));
        assertThat(said.isIsomorphicWith(linked.graph())).isTrue();
    }

    private static LinkedDocument linked(Api reader, String path) {
        var document = reader.get(path, "application/ld+json");
        var context = document.<String>path("'@context'").replaceFirst(".*" + Api.BASE, "");
        return new LinkedDocument(
                document.asByteArray(), Api.anonymous().get(context).asByteArray());
    }
}
