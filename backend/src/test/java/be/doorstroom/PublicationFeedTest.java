package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;
import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Publications for readers of feeds. What comes out is read back by a library that did not write
/// it.
@Tag("dialect")
@House
class PublicationFeedTest {
    private static final String ATOM = "application/atom+xml";
    private static final String FEED = "/feeds/publications?region=midwest";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Test
    void approved_minutes_stand_first_with_their_title_body_and_documents() {
        var journey = Journey.planned();
        journey.add("Vervoerregio & strooizout", "directors");
        journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken.");
        journey.review();
        var edition = journey.approveMinutes();
        var entry = feed(director, FEED).getEntries().getFirst();
        var title = director.get("/editions/" + edition).jsonPath().getString("title");
        assertThat(entry.getId()).isEqualTo("urn:uuid:" + edition);
        assertThat(entry.getTitle()).contains(title);
        assertThat(entry.getAuthors().getFirst().getName())
                .isEqualTo("Burgemeestersoverleg Midwest");
        assertThat(entry.getCategories().getFirst().getTerm()).isEqualTo("minutes");
        assertThat(entry.getUpdated()).isNotNull();
        var pdf =
                entry.getOtherLinks().stream()
                        .filter(link -> link.getType().equals("application/pdf"))
                        .findFirst()
                        .orElseThrow();
        director.get(pdf.getHref(), "application/pdf").then().statusCode(200);
    }

    @Test
    void the_pages_lead_from_the_newest_to_the_oldest_and_show_each_once() {
        for (var i = 0; i < 3; i++) Journey.approvedMinutes(Journey.unique("Punt"));
        List<String> walked = new ArrayList<>();
        var page = feed(director, FEED + "&pageSize=7");
        while (true) {
            page.getEntries().forEach(entry -> walked.add(entry.getId()));
            var next = link(page, "next");
            if (next == null) break;
            page = feed(director, next);
        }
        assertThat(walked).hasSizeGreaterThan(7).doesNotHaveDuplicates();
        assertThat(walked).isSortedAccordingTo(Comparator.<String>naturalOrder().reversed());
        assertThat(ids(feed(director, FEED + "&pageSize=200"))).isSubsetOf(walked);
    }

    @Test
    void a_reader_gets_what_the_circle_and_the_region_allow_and_nothing_that_was_recalled() {
        var edition = Journey.approvedMinutes(Journey.unique("Punt"));
        var id = "urn:uuid:" + edition;
        assertThat(ids(feed(director, FEED))).contains(id);
        assertThat(ids(feed(Api.as("clerk-izegem"), FEED))).doesNotContain(id);
        assertThat(ids(feed(Api.as("director-ieper"), FEED))).doesNotContain(id);
        coordinator
                .put(
                        "/editions/" + edition + "/release",
                        Map.of(
                                "items",
                                List.of(Map.of("circle", "directors", "status", "withdrawn"))),
                        "*")
                .then()
                .statusCode(200);
        assertThat(ids(feed(director, FEED))).doesNotContain(id);
    }

    @Test
    void a_later_version_takes_the_place_of_the_earlier_and_names_it() {
        var journey = Journey.planned();
        journey.add("Punt", "directors");
        var first = journey.approveAgenda();
        journey.add("Nog een punt", "directors");
        var second = journey.approveAgenda();
        var entries = feed(director, FEED).getEntries();
        assertThat(entries).extracting(Entry::getId).doesNotContain("urn:uuid:" + first);
        var later = entries.getFirst();
        assertThat(later.getId()).isEqualTo("urn:uuid:" + second);
        assertThat(later.getOtherLinks())
                .anyMatch(link ->
                        "predecessor-version".equals(link.getRel())
                                && link.getHref().equals("urn:uuid:" + first));
    }

    @Test
    void a_token_sees_the_kinds_of_its_scopes() {
        Journey.approvedMinutes(Journey.unique("Punt"));
        var token = Tokens.of("clerk-izegem", "36008", "councilClerk", List.of("briefings:read"));
        assertThat(feed(Api.with(token), FEED).getEntries())
                .allMatch(entry -> entry.getCategories().getFirst().getTerm().equals("briefing"));
    }

    @Test
    void what_is_as_it_was_needs_not_be_sent_again() {
        var tag = answer(director, FEED).header("ETag");
        director.request()
                .accept(ATOM)
                .header("If-None-Match", tag)
                .get(Api.BASE + FEED)
                .then()
                .statusCode(304);
        Problems.require(director.get(FEED, "application/json"), 406, "doorstroom:notAcceptable");
    }

    private static Response answer(Api reader, String path) {
        return reader.get(path, ATOM).then().statusCode(200).extract().response();
    }

    private static Feed feed(Api reader, String path) {
        try {
            return (Feed)
                    new WireFeedInput().build(new StringReader(answer(reader, path).asString()));
        } catch (Exception unreadable) {
            throw new AssertionError("no Atom", unreadable);
        }
    }

    private static List<String> ids(Feed feed) {
        return feed.getEntries().stream().map(Entry::getId).toList();
    }

    private static String link(Feed feed, String relation) {
        return feed.getOtherLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .findFirst()
                .orElse(null);
    }
}
