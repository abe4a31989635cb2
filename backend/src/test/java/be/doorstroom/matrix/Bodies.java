package be.doorstroom.matrix;

import be.doorstroom.Api;
import be.doorstroom.Journey;
import be.doorstroom.Obliging;
import be.doorstroom.Proposing;
import java.util.List;
import java.util.Map;

/// A right body for every operation that takes one: whoever is refused is refused for who they are.
final class Bodies {
    private static final String DAY = "2026-12-11";

    private Bodies() {}

    /// A meeting of another body in the month of the stage.
    private static String besides(String body, Stage stage, int day) {
        return Journey.planned(body, stage.month().atDay(day).toString()).id();
    }

    /// An empty map where the operation takes no body.
    static Map<String, Object> of(String operation, Stage stage, Circle circle) {
        return switch (operation) {
            case "signIn" -> Map.of("userName", "officer-midwest", "password", Api.PASSWORD);
            case "createFirstAdministrator" -> firstAdministrator();
            case "makeCalendarLink" -> Map.of();
            case "askBundle" -> Possessions.bundle();
            case "makeIntakeLink" -> Possessions.intakeLink();
            case "openIntake", "withdrawIntakeProposal" -> Map.of("secret", "x");
            case "addIntakeProposal", "changeIntakeProposal" -> Possessions.askedPoint("x");
            case "makeAccessToken" -> Possessions.token(List.of("regions:read"));
            case "makeWebhookSubscription" -> Possessions.webhook();
            case "changeWebhookSubscription" -> Map.of("name", "Anders");
            case "createAccount" -> Possessions.newAccount();
            case "changeAccount" -> Map.of("name", "Anders");
            case "askPasswordReset" -> Map.of("account", "nobody-here");
            case "choosePassword" -> Map.of("secret", "x", "password", "lang-en-geheim-genoeg");
            case "giveMandate" -> Possessions.newMandate(Possessions.personId());
            case "changeMandate" -> Map.of("endsOn", "2099-12-31");
            case "startImport" -> Map.of("dryRun", true, "data", Map.of());
            case "openDossier" -> Map.of("region", Stage.REGION, "title", "Dossier");
            case "noteBottleneck" -> Possessions.bottleneck();
            case "changeBottleneck" -> Map.of("level", "federal");
            case "addBottleneckLetter" -> Possessions.bottleneckLetter();
            case "closeBottleneck" -> Map.of("status", "resolved");
            case "answerBottleneckOffer" -> Map.of("status", "shared");
            case "changeDossier" -> Map.of("triage", "later");
            case "addTheme" -> Map.of("region", Stage.REGION, "kind", "goal", "name", "Doel");
            case "changeTheme" -> Map.of("description", "Samen zorgen.");
            case "reportTheme" -> Map.of("progress", "underway");
            case "planMeeting" -> meeting();
            case "rescheduleMeeting" -> rescheduling(stage);
            case "cancelMeeting" -> Map.of("reason", "Te weinig punten.");
            case "callCrisisMeeting" -> Possessions.crisis();
            case "logCrisisAction" -> Map.of("kind", "action", "text", "Sporthal open.");
            case "tellSituation" -> Map.of("title", "Opvang", "text", "De sporthal is open.");
            case "conveneMeeting" -> Map.of("message", "Wateroverlast in de regio.");
            case "changeObligationRules", "previewObligationRules" -> Obliging.usual();
            case "startMeetingSeries" -> Possessions.series();
            case "previewMeetingSeries" ->
                    Map.of("series", Possessions.series(), "until", "2029-12-31");
            case "changeMeetingSeries" -> Map.of("endsOn", "2029-06-30");
            case "planMeetingSeries" -> Map.of("until", "2029-03-31");
            case "changeMeeting" -> Map.of("kind", "extra");
            case "answerInvitation" -> Map.of("status", "accepted");
            case "changeAttendance" -> attendance("Eerste schepen");
            case "addAgendaItem" -> Journey.point("Nog een punt", circle.code());
            case "changeAgendaItem" -> Map.of("minutes", 30);
            case "orderAgendaItems" -> Map.of("items", stage.items());
            case "changeMinutesEntry" -> Map.of("summary", "<p>Anders</p>");
            case "openReview" -> Map.of("until", "2099-01-01");
            case "openCorrection" -> Map.of("reason", "Het getal was verkeerd.");
            case "signMinutes" -> Map.of("edition", stage.edition());
            case "addRemark" -> Map.of("agendaItem", stage.item(circle), "text", "Opmerking");
            case "noteOutcome" -> outcome(stage, circle);
            case "noteAction" -> action(stage, circle, "Een nota opmaken.");
            case "changeAction" -> Map.of("dueOn", "2099-12-30");
            case "closeAction" -> Map.of("status", "done");
            case "tellStance" -> Map.of("mandate", "given", "mandatedOn", "2026-01-12");
            case "changeOutcome" -> Map.of("type", "processAgreement");
            case "changeRelease" -> release();
            case "askFollowUps" -> question(stage, circle);
            case "reportFollowUp" -> Map.of("status", "inProgress");
            case "reportFollowUps" -> report(stage, circle);
            case "referOutcome" -> referral(stage.unreferred(), "Beslis hierover.");
            case "answerReferral" -> Map.of("status", "declined");
            case "answerReferrals" -> answers(stage, circle);
            case "openPlan" -> Pledges.plan();
            case "changePlan" -> Map.of("note", "Anders");
            case "pledgeCommitment" -> Pledges.commitment();
            case "changeCommitment" -> Map.of("amount", "1.00");
            case "confirmCommitment" -> Map.of("approvedOn", "2026-01-12", "approvedBy", "college");
            case "withdrawCommitment" -> Map.of("reason", "Niet in het meerjarenplan.");
            case "draftProtocol" -> Possessions.newProtocol();
            case "changeProtocol" -> Map.of("note", "Anders");
            case "submitProtocol" -> Map.of("text", "Keur het protocol goed.");
            case "concludeProtocol" -> Map.of("concludedOn", "2020-01-01");
            case "addContributions" -> Possessions.contributions();
            case "changeContribution" -> Map.of("amount", "1.00");
            case "reportContributions" -> Possessions.invoice();
            case "carryOverAgendaItem" -> Map.of("meeting", Journey.planned().id());
            case "giveProxy" -> Map.of("holder", "36015");
            case "openVote" -> Assemblies.of(stage).newVote();
            case "noteBallots" -> ballots();
            case "annulVote" -> Map.of("reason", "De vraag was niet duidelijk.");
            case "takeDecision" -> decision(stage);
            case "askExcerpt" -> Map.of("municipality", Stage.MUNICIPALITY);
            case "reportCouncilMandate" -> Map.of("status", "given", "decidedOn", "2026-01-12");
            case "twinAgendaItem" ->
                    Map.of("meeting", besides("midwest-directors-consultation", stage, 1));
            case "forwardAgendaItem" ->
                    Map.of("meeting", besides("midwest-board-of-directors", stage, 28));
            case "addProposal" -> Proposing.wish("Voorstel");
            case "changeProposal" -> Map.of("minutes", 20);
            case "treatProposal" -> Map.of("triage", "later");
            case "acceptProposal" -> Map.of("meeting", stage.meeting());
            case "returnProposal" -> Map.of("reason", "Nog niet rijp.");
            case "putCollegePoint" -> stage.pointOnCollege();
            case "remindDeliveries" ->
                    Map.of("region", Stage.REGION, "month", stage.month().toString());
            case "composeBriefing" -> briefing(stage);
            case "changeBriefing" -> Map.of("introduction", "<p>Geacht raadslid</p>");
            default -> Map.of();
        };
    }

    /// Asks Pittem; what stays inside the body is asked of its mayor.
    static Map<String, Object> question(Stage stage, Circle circle) {
        return Map.of(
                "outcome",
                stage.outcome(circle),
                "municipalities",
                List.of("37011"),
                "owner",
                circle == Circle.BODY ? "mayor" : "director",
                "dueOn",
                "2099-12-31",
                "text",
                "Leg dit voor aan het college.");
    }

    /// For Izegem's director.
    static Map<String, Object> action(Stage stage, Circle circle, String statement) {
        return Map.of(
                "meeting", stage.meeting(),
                "agendaItem", stage.item(circle),
                "statement", statement,
                "owner", Map.of("organization", Stage.MUNICIPALITY, "office", "director"),
                "dueOn", "2099-12-31");
    }

    static Map<String, Object> referral(String outcome, String text) {
        var target = Map.of("organization", Stage.MUNICIPALITY, "body", "municipalCouncil");
        return Map.of("outcome", outcome, "text", text, "targets", List.of(target));
    }

    static Map<String, Object> briefing(Stage stage) {
        return Map.of("region", Stage.REGION, "halfYear", stage.halfYear());
    }

    private static Map<String, Object> ballots() {
        var ballot = Map.of("organization", Stage.MUNICIPALITY, "choice", "inFavor");
        return Map.of("items", List.of(ballot));
    }

    private static Map<String, Object> decision(Stage stage) {
        return Map.of("vote", Assemblies.of(stage).adopted(), "text", "Goedgekeurd.");
    }

    private static Map<String, Object> report(Stage stage, Circle circle) {
        var item = Map.of("followUp", stage.followUp(circle), "status", "done");
        return Map.of("items", List.of(item));
    }

    private static Map<String, Object> answers(Stage stage, Circle circle) {
        var item =
                Map.of(
                        "referral",
                        stage.referral(circle),
                        "organization",
                        Stage.MUNICIPALITY,
                        "status",
                        "declined");
        return Map.of("items", List.of(item));
    }

    static Map<String, Object> attendance(String substitute) {
        return Map.of(
                "items",
                List.of(
                        Map.of(
                                "organization",
                                Stage.MUNICIPALITY,
                                "office",
                                "mayor",
                                "status",
                                "substituted",
                                "substitutedBy",
                                substitute)));
    }

    private static Map<String, Object> firstAdministrator() {
        return Map.of("code", "x", "userName", "beheerder", "password", "lang-en-geheim-genoeg");
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "body",
                Stage.BODY,
                "kind",
                "regular",
                "startsAt",
                DAY + "T09:00:00+01:00",
                "endsAt",
                DAY + "T11:30:00+01:00");
    }

    private static Map<String, Object> rescheduling(Stage stage) {
        var day = stage.month().atDay(27);
        return Map.of(
                "startsAt",
                day + "T09:00:00+01:00",
                "endsAt",
                day + "T11:30:00+01:00",
                "reason",
                "De gouverneur is verhinderd.");
    }

    private static Map<String, Object> outcome(Stage stage, Circle circle) {
        return Map.of(
                "meeting",
                stage.meeting(),
                "agendaItem",
                stage.item(circle),
                "type",
                "commonPosition",
                "text",
                "Uitkomst");
    }

    private static Map<String, Object> release() {
        return Map.of("items", List.of(Map.of("circle", "councils", "status", "released")));
    }
}
