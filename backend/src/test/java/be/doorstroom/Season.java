package be.doorstroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A half-year of Midwest in which no other test meets, with what its coordinator makes of it.
public final class Season {
    private static final AtomicInteger YEARS = new AtomicInteger(2200);
    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");

    private final int year = YEARS.getAndIncrement();
    private final String dossier = Journey.unique("Dossier");
    private String dossierId = "";

    public String halfYear() {
        return year + "-H1";
    }

    public String id() {
        return "midwest-" + halfYear();
    }

    public String path() {
        return "/briefings/" + id();
    }

    public String dossier() {
        return dossier;
    }

    /// A meeting of the half-year, held, with one outcome of a point of this circle in minutes that
    /// are still written.
    public Taken taken(String type, String circle, int month) {
        var journey = Journey.planned(Journey.CONFERENCE, "%d-%02d-11".formatted(year, month));
        Map<String, Object> point = new HashMap<>(Journey.point("Punt " + circle, circle));
        point.put("dossier", dossierId());
        var item = journey.add(point);
        journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken voor " + circle);
        var wish =
                Map.of(
                        "meeting",
                        journey.id(),
                        "agendaItem",
                        item,
                        "type",
                        type,
                        "text",
                        "Uitkomst voor " + circle);
        return new Taken(journey, COORDINATOR.make("/outcomes", wish));
    }

    /// Of the dossier that its points are on.
    public String dossierKept() {
        return dossierId();
    }

    private String dossierId() {
        if (dossierId.isEmpty()) {
            var wish = Map.of("region", "midwest", "title", dossier, "theme", "midwest-mobiliteit");
            dossierId = COORDINATOR.make("/dossiers", wish);
        }
        return dossierId;
    }

    /// One outcome for councils, one for directors and one for the public, in approved minutes;
    /// Izegem is asked to follow the first up and its council must decide of the last.
    public Season held() {
        var councils = taken("processAgreement", "councils", 1);
        councils.ask(List.of("36008"));
        councils.approve();
        taken("processAgreement", "directors", 2).approve();
        var open = taken("referral", "public", 3);
        open.refer("36008", "municipalCouncil");
        open.approve();
        return this;
    }

    public Season composed() {
        COORDINATOR.post("/briefings", wish());
        return this;
    }

    public Map<String, Object> wish() {
        return Map.of("region", "midwest", "halfYear", halfYear());
    }

    /// The id of the edition.
    public String published() {
        return COORDINATOR.put(path() + "/publication").at("/edition/id").asText();
    }

    public String tag() {
        return COORDINATOR.get(path()).path("etag").asText();
    }
}
