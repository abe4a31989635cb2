package be.doorstroom.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.doorstroom.Files;
import be.doorstroom.Wire;
import be.doorstroom.matrix.Canaries.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Leads a meeting into a situation, as its coordinator would.
final class Staging {
    static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private final Wire coordinator = Wire.as("coordinator-midwest");

    /// Where the stage has its dossier on the policy agenda, and no other test has one.
    static final String TRIAGE = "later";

    private final Stage stage = new Stage();
    private final Canaries canaries = stage.canaries();

    private Staging() {}

    static Stage of(Situation situation) {
        var staging = new Staging();
        staging.plan();
        staging.lead(situation);
        return staging.stage;
    }

    private void lead(Situation situation) {
        switch (situation) {
            case AGENDA_DRAFT -> {
                // the plan and its points are all there is
            }
            case PROPOSAL_DRAFT -> stage.propose(Possessions.draftProposal(stage).id());
            case PROPOSAL_SUBMITTED -> stage.propose(Possessions.proposal(stage).id());
            case MEETING_CANCELLED -> cancel();
            case AGENDA_BODY_ONLY -> approveAgenda(Map.of("release", List.of("body")));
            case AGENDA_APPROVED -> approveAgenda(Map.of());
            case ANY -> {
                lead(Situation.AGENDA_APPROVED);
                stage.markRegisters();
            }
            case AGENDA_COUNCILS -> {
                lead(Situation.AGENDA_APPROVED);
                release("released", "councils");
            }
            case AGENDA_PUBLIC -> {
                lead(Situation.AGENDA_APPROVED);
                release("released", "councils", "public");
            }
            case AGENDA_RECALLED -> {
                lead(Situation.AGENDA_APPROVED);
                release("withdrawn", "body", "directors");
            }
            case AGENDA_REDRAFTED -> {
                lead(Situation.AGENDA_APPROVED);
                stage.items().forEach(this::redraft);
            }
            case MINUTES_DRAFT -> {
                lead(Situation.AGENDA_APPROVED);
                hold();
            }
            case MINUTES_IN_REVIEW -> {
                lead(Situation.MINUTES_DRAFT);
                review();
            }
            case MINUTES_APPROVED -> {
                lead(Situation.MINUTES_IN_REVIEW);
                approveMinutes();
            }
            case MINUTES_FETCHED -> {
                lead(Situation.MINUTES_APPROVED);
                fetch();
            }
            case MINUTES_COUNCILS -> {
                lead(Situation.MINUTES_APPROVED);
                release("released", "councils");
            }
            case MINUTES_PUBLIC -> {
                lead(Situation.MINUTES_APPROVED);
                release("released", "councils", "public");
            }
            case MINUTES_RECALLED -> {
                lead(Situation.MINUTES_APPROVED);
                release("withdrawn", "body", "directors");
            }
            case MINUTES_IN_CORRECTION -> {
                lead(Situation.MINUTES_APPROVED);
                correct();
            }
            case BRIEFING_DRAFT -> {
                lead(Situation.MINUTES_APPROVED);
                coordinator.post("/briefings", Bodies.briefing(stage));
            }
            case BRIEFING_PUBLISHED -> {
                lead(Situation.BRIEFING_DRAFT);
                publishBriefing();
            }
        }
    }

    private void plan() {
        var dossier =
                Map.of(
                        "region",
                        Stage.REGION,
                        "title",
                        canaries.word(Kind.DOSSIER),
                        "triage",
                        TRIAGE);
        stage.open(coordinator.make("/dossiers", dossier));
        var shared = Map.of("region", Stage.REGION, "title", "Dossier van alle kringen");
        stage.share(coordinator.make("/dossiers", shared));
        var start = stage.month().atDay(11).atTime(9, 0).atZone(BELGIUM);
        var meeting =
                Map.of(
                        "body",
                        Stage.BODY,
                        "kind",
                        "regular",
                        "title",
                        "Overleg " + canaries.word(Kind.MEETING),
                        "startsAt",
                        start.toOffsetDateTime().toString(),
                        "endsAt",
                        start.plusMinutes(150).toOffsetDateTime().toString(),
                        "location",
                        "Zaal " + canaries.word(Kind.MEETING));
        stage.plan(coordinator.make("/meetings", meeting));
        for (var circle : Circle.values()) {
            stage.add(circle, coordinator.make(of("/agendaItems"), point(circle)));
            attach(circle);
        }
    }

    /// A file that is more open than its point: the point decides.
    private void attach(Circle circle) {
        var file =
                Files.upload(
                        Stage.REGION,
                        "Bijlage " + canaries.word(Kind.POINT, circle) + ".txt",
                        ("Inhoud " + canaries.word(Kind.POINT, circle)).getBytes(UTF_8));
        stage.attach(circle, file);
        coordinator.put(of("/agendaItems/" + stage.item(circle) + "/files/" + file));
    }

    private Map<String, Object> point(Circle circle) {
        Map<String, Object> point = new HashMap<>();
        point.put("kind", "discussion");
        point.put("title", "Punt " + canaries.word(Kind.POINT, circle));
        point.put("note", "<p>Nota " + canaries.word(Kind.POINT, circle) + "</p>");
        point.put("presenter", "Indiener " + canaries.word(Kind.POINT, circle));
        point.put(
                "speaker",
                Map.of(
                        "name", "Spreker " + canaries.word(Kind.POINT, circle),
                        "organization", "Vereniging " + canaries.word(Kind.POINT, circle)));
        point.put("minutes", circle.minutes());
        point.put("triage", "now");
        point.put("circle", circle.code());
        point.put("ready", true);
        point.put(
                "dossier", circle == Circle.SECRETARIAT ? stage.dossier() : stage.sharedDossier());
        return point;
    }

    private void cancel() {
        coordinator.put(of("/cancellation"), Map.of("reason", "Te weinig punten."));
    }

    private void approveAgenda(Map<String, Object> wish) {
        stage.publish(edition(coordinator.post(of("/agendaVersions"), wish)));
    }

    private void redraft(String item) {
        var change =
                Map.of(
                        "title", "Nieuw " + canaries.word(Kind.NEW_DRAFT),
                        "note", "<p>Nieuw " + canaries.word(Kind.NEW_DRAFT) + "</p>");
        coordinator.patch(of("/agendaItems/" + item), change);
    }

    private void hold() {
        coordinator.put(of("/opening"));
        coordinator.put(of("/attendance"), Bodies.attendance(canaries.word(Kind.MEETING)));
        for (var circle : Circle.values()) {
            coordinator.patch(of("/minutes/entries/" + stage.item(circle)), entry(circle));
            stage.take(circle, coordinator.make("/outcomes", outcome(circle, circle)));
            if (circle != Circle.SECRETARIAT) followUp(circle);
        }
        stage.leave(coordinator.make("/outcomes", referral(Circle.DIRECTORS)));
        var closed = coordinator.make("/outcomes", outcome(Circle.PUBLIC, Circle.SECRETARIAT));
        canaries.mark(closed, Kind.MINUTES, Circle.SECRETARIAT);
    }

    /// What Izegem is asked to do with an outcome, and what its council must decide of another.
    private void followUp(Circle circle) {
        var word = canaries.word(Kind.MINUTES, circle);
        Map<String, Object> question = new HashMap<>(Bodies.question(stage, circle));
        question.put("municipalities", List.of(Stage.MUNICIPALITY));
        question.put("text", "Opvolging " + word);
        stage.ask(circle, coordinator.post("/followUps", question).at("/items/0/id").asText());
        var action = Bodies.action(stage, circle, "Actie " + word);
        stage.agree(circle, coordinator.make("/actions", action));
        var outcome = coordinator.make("/outcomes", referral(circle));
        canaries.mark(outcome, Kind.MINUTES, circle);
        stage.refer(
                circle, coordinator.make("/referrals", Bodies.referral(outcome, "Vraag " + word)));
    }

    private Map<String, Object> referral(Circle circle) {
        Map<String, Object> referral = new HashMap<>(outcome(circle, circle));
        referral.put("type", "referral");
        return referral;
    }

    private void publishBriefing() {
        var path = "/briefings/" + Stage.REGION + "-" + stage.halfYear();
        var briefing = coordinator.put(path + "/publication");
        var annex = coordinator.get(path + "/annexes/" + Stage.MUNICIPALITY);
        stage.brief(edition(briefing), edition(annex));
    }

    private Map<String, Object> entry(Circle circle) {
        var statement = "Standpunt " + canaries.word(Kind.MINUTES, circle);
        return Map.of(
                "summary",
                "<p>Bespreking " + canaries.word(Kind.MINUTES, circle) + "</p>",
                "positions",
                List.of(Map.of("organization", "36015", "statement", statement)));
    }

    private Map<String, Object> outcome(Circle point, Circle circle) {
        return Map.of(
                "meeting", stage.meeting(),
                "agendaItem", stage.item(point),
                "type", "commonPosition",
                "text", "Uitkomst " + canaries.word(Kind.MINUTES, circle),
                "circle", circle.code());
    }

    private void review() {
        var review = Map.of("until", "2099-01-01");
        stage.publish(edition(coordinator.put(of("/minutes/review"), review)));
        for (var circle : Circle.values()) {
            var text = "Opmerking " + canaries.word(Kind.MINUTES, circle);
            var remark = Map.of("agendaItem", stage.item(circle), "text", text);
            canaries.mark(coordinator.make(of("/minutes/remarks"), remark), Kind.MINUTES, circle);
        }
        var general = Map.of("text", "Algemeen " + canaries.word(Kind.MINUTES, Circle.BODY));
        Wire.as("mayor-izegem").post(of("/minutes/remarks"), general);
    }

    private void approveMinutes() {
        stage.publish(edition(coordinator.put(of("/minutes/approval"))));
    }

    private void correct() {
        coordinator.post(of("/minutes/corrections"), Map.of("reason", secret()));
        stage.items()
                .forEach(item ->
                        coordinator.patch(
                                of("/minutes/entries/" + item),
                                Map.of("summary", "<p>" + secret() + "</p>")));
    }

    private String secret() {
        return "Verbeterd " + canaries.word(Kind.NEW_DRAFT);
    }

    private void release(String status, String... circles) {
        var items =
                Stream.of(circles)
                        .map(circle -> Map.of("circle", circle, "status", status))
                        .toList();
        coordinator.put("/editions/" + stage.edition() + "/release", Map.of("items", items));
    }

    private void fetch() {
        Stream.of("mayor-izegem", "director-izegem")
                .forEach(name -> Wire.as(name).get("/editions/" + stage.edition()));
    }

    private String of(String path) {
        return "/meetings/" + stage.meeting() + path;
    }

    private static String edition(JsonNode published) {
        return published.at("/edition/id").asText();
    }
}
