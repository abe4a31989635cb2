package be.doorstroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// An assembly of DVV Midwest, in a year of its own, so that its decisions are numbered from one.
public final class Assembly {
    public static final String BODY = "midwest-general-assembly";
    public static final String IZEGEM = "36008";

    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");
    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    private final Journey journey;
    private final int year;
    private final List<String> items = new ArrayList<>();

    private Assembly(int year) {
        this.year = year;
        this.journey = Journey.planned(BODY, year + "-06-18");
    }

    public static Assembly planned() {
        return new Assembly(YEARS.incrementAndGet());
    }

    /// With these points for everybody on an agenda that convenes it.
    public static Assembly convened(String... titles) {
        var assembly = planned();
        for (var title : titles) assembly.items.add(assembly.journey.add(title, "public"));
        assembly.journey.approveAgenda();
        return assembly;
    }

    /// With everybody there, and opened.
    public static Assembly opened(String... titles) {
        var assembly = convened(titles);
        assembly.noteAll("present");
        assembly.journey.open();
        return assembly;
    }

    /// The same of every seat.
    public void noteAll(String status) {
        note(partners(), status);
    }

    public void note(List<String> organizations, String status) {
        var seats = new ArrayList<Map<String, Object>>();
        for (var organization : organizations) {
            seats.add(
                    Map.of(
                            "organization",
                            organization,
                            "office",
                            organization.equals("wvi") ? "associationDirector" : "mayor",
                            "status",
                            status));
        }
        COORDINATOR.put(path() + "/attendance", Map.of("items", seats));
    }

    public List<String> partners() {
        return read("/quorum")
                .path("partners")
                .valueStream()
                .map(each -> each.at("/organization/id").asText())
                .toList();
    }

    public String vote(int point, String kind) {
        return COORDINATOR.make(
                path() + "/votes", Map.of("agendaItem", items.get(point), "kind", kind));
    }

    /// Of an open vote: so many in favor, all others against.
    public void cast(String vote, int inFavor) {
        var partners = partners();
        var ballots = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < partners.size(); i++) {
            ballots.add(
                    Map.of(
                            "organization",
                            partners.get(i),
                            "choice",
                            i < inFavor ? "inFavor" : "against"));
        }
        COORDINATOR.put("/votes/" + vote + "/ballots", Map.of("items", ballots));
    }

    /// An open vote on a point that everybody adopts.
    public String adopted(int point) {
        var vote = vote(point, "open");
        cast(vote, partners().size());
        COORDINATOR.put("/votes/" + vote + "/closing", Map.of());
        return vote;
    }

    /// The id of the decision.
    public String decided(int point) {
        return COORDINATOR.make(
                "/decisions",
                Map.of("vote", adopted(point), "text", "De algemene vergadering keurt goed."));
    }

    /// The edition of the minutes, released to these circles besides.
    public String approveMinutes(String... circles) {
        journey.writeAll("Besproken.");
        journey.review();
        var edition = journey.approveMinutes();
        for (var circle : circles) {
            COORDINATOR.put(
                    "/editions/" + edition + "/release",
                    Map.of("items", List.of(Map.of("circle", circle, "status", "released"))));
        }
        return edition;
    }

    public JsonNode read(String part) {
        return COORDINATOR.get(path() + part);
    }

    public String path() {
        return "/meetings/" + journey.id();
    }

    public String id() {
        return journey.id();
    }

    public int year() {
        return year;
    }

    public String item(int point) {
        return items.get(point);
    }

    public Journey journey() {
        return journey;
    }
}
