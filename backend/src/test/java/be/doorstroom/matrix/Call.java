package be.doorstroom.matrix;

import be.doorstroom.matrix.Contract.Operation;
import java.util.Map;

/// One call of an operation on a stage, complete but for who makes it.
///
/// @param part the circle of the point or outcome, the office of the delivery, or the kind of
///   edition, that it is about
record Call(Operation operation, Stage stage, String part, Map<String, String> query) {
    private static final String LARGEST_PAGE = "200";

    /// With the narrowest filter there is, so that the answer is about this stage and nothing else.
    static Call of(Operation operation, Stage stage, String part) {
        return new Call(operation, stage, part, filter(operation.id(), stage));
    }

    /// With no filter at all.
    static Call whole(Operation list, Stage stage) {
        return new Call(list, stage, "", Map.of("pageSize", LARGEST_PAGE));
    }

    private static Map<String, String> filter(String operation, Stage stage) {
        return switch (operation) {
            case "listMeetings" ->
                    Map.of(
                            "dateFrom", stage.month().atDay(1).toString(),
                            "dateTo", stage.month().atEndOfMonth().toString());
            case "getPublicationFeed", "listPublicEditions" ->
                    Map.of("region", Stage.REGION, "pageSize", LARGEST_PAGE);
            case "listCollegeItems" ->
                    Map.of("municipality", Stage.MUNICIPALITY, "month", Stage.thisMonth());
            case "uploadFile" ->
                    Map.of("name", "Nota.pdf", "region", Stage.REGION, "circle", "public");
            case "listInvitations" -> Map.of("meeting", stage.meeting());
            case "listBriefings" -> Map.of("halfYear", stage.halfYear());
            case "listOutcomes", "listActions", "listFollowUps", "listReferrals" ->
                    Map.of("meeting", stage.meeting(), "pageSize", LARGEST_PAGE);
            case "listDeliveries", "listMails" ->
                    Map.of("edition", stage.edition(), "pageSize", LARGEST_PAGE);
            case "listDecisions" -> Map.of("meeting", Assemblies.of(stage).decidedMeeting());
            case "listExcerptRequests" -> {
                var assemblies = Assemblies.of(stage);
                assemblies.excerptRequest();
                yield Map.of("decision", assemblies.decision());
            }
            case "listMeetingSeries" -> {
                // there is none unless a test starts one
                Possessions.seriesId();
                yield Map.of("region", Stage.REGION, "pageSize", LARGEST_PAGE);
            }
            case "listCalendarLinks" -> {
                Possessions.calendarSecret();
                yield Map.of("pageSize", LARGEST_PAGE);
            }
            case "listBundleTasks" -> {
                Possessions.bundleId();
                yield Map.of("pageSize", LARGEST_PAGE);
            }
            case "getPlanningWarnings" ->
                    Map.of(
                            "region", Stage.REGION,
                            "dateFrom", stage.month().atDay(1).toString(),
                            "dateTo", stage.month().atEndOfMonth().toString());
            case "getInformationFlow" ->
                    Map.of(
                            "region", Stage.REGION,
                            "monthFrom", stage.month().toString(),
                            "monthTo", stage.month().toString());
            case "getDossierTimeline" -> Map.of("pageSize", LARGEST_PAGE);
            case "listDossiers" ->
                    Map.of(
                            "region", Stage.REGION,
                            "triage", Staging.TRIAGE,
                            "pageSize", LARGEST_PAGE);
            case "listBottlenecks",
                    "listIntakeLinks",
                    "listProposals",
                    "listProtocols",
                    "listContributions",
                    "listPlans",
                    "listCommitments",
                    "listBacklog",
                    "listMinutes",
                    "listAuditEntries" ->
                    Map.of("region", Stage.REGION, "pageSize", LARGEST_PAGE);
            case "listOrganizations",
                    "listBodies",
                    "listMemberships",
                    "listThemes",
                    "listPeople",
                    "listMandates" ->
                    Map.of("pageSize", LARGEST_PAGE);
            case "getAgendaChanges" -> Map.of("since", "A");
            default -> Map.of();
        };
    }

    /// The path with every name filled in.
    String path() {
        var path = operation.path();
        if (path.contains("{secret}")) {
            path = path.replace("{secret}", Possessions.calendarSecret());
        }
        if (path.contains("{entryId}")) path = path.replace("{entryId}", Possessions.logEntryId());
        if (path.contains("{itemId}")) path = path.replace("{itemId}", stage.item(circle()));
        if (path.contains("{fileId}")) path = path.replace("{fileId}", stage.file(circle()));
        if (path.contains("{id}")) path = path.replace("{id}", id(path.split("/", -1)[1]));
        if (path.contains("{letterId}")) {
            path = path.replace("{letterId}", Possessions.bottleneckLetterId(path));
        }
        return path.replace("{letter}", "A")
                .replace("{regionId}", Possessions.OTHER_REGION)
                .replace("{list}", "outcomeTypes")
                .replace("{code}", "decision")
                .replace("{capacity}", "secretary")
                .replace("{organizationId}", Stage.MUNICIPALITY)
                .replace("{organization}", Stage.MUNICIPALITY)
                .replace("{office}", "mayor")
                .replace("{nisCode}", Stage.MUNICIPALITY);
    }

    private String id(String register) {
        return switch (register) {
            case "meetings" ->
                    Assemblies.areMeant(operation.id())
                            ? Assemblies.of(stage).meeting(operation.id())
                            : stage.meeting();
            case "votes" -> Assemblies.of(stage).vote();
            case "decisions" ->
                    operation.id().equals("askExcerpt")
                            ? Assemblies.of(stage).unasked()
                            : Assemblies.of(stage).decision();
            case "excerptRequests" -> Assemblies.of(stage).excerptRequest();
            case "editions" -> edition();
            case "actions" -> stage.action(circle());
            case "followUps" -> stage.followUp(circle());
            case "referrals" -> stage.referral(circle());
            case "protocols" ->
                    operation.isRead() ? Possessions.protocolId() : Possessions.draftProtocolId();
            case "plans" -> Pledges.planId();
            case "commitments" -> Pledges.commitmentId();
            case "contributions" -> Possessions.contributionId();
            case "briefings" -> Stage.REGION + "-" + stage.halfYear();
            case "collegePoints" -> stage.collegePoint();
            case "collegeItems" -> Stage.MUNICIPALITY + "-" + Stage.thisMonth();
            case "files" -> stage.file(circle());
            case "outcomes" -> stage.outcome(circle());
            case "deliveries" -> stage.delivery(part.isEmpty() ? "director" : part);
            case "mails" -> stage.mail();
            case "bottlenecks" -> Possessions.bottleneckId(operation.id());
            case "dossiers" ->
                    operation.id().equals("getDossierTimeline")
                            ? stage.sharedDossier()
                            : stage.dossier();
            case "themes" -> "midwest-economie";
            case "regions" -> Stage.REGION;
            case "bodies" -> Stage.BODY;
            case "organizations" -> Stage.MUNICIPALITY;
            case "bundles" -> Possessions.bundleId();
            case "bundleTasks" ->
                    operation.isRead() ? Possessions.bundleId() : Possessions.otherBundleId();
            case "calendars" -> Possessions.calendarLinkId();
            case "intakeLinks" -> Possessions.intakeLinkId();
            case "intake" -> stage.proposal();
            case "accessTokens" -> Possessions.tokenId();
            case "webhookSubscriptions" -> Possessions.webhookId();
            case "webhookMessages" -> Possessions.webhookMessageId();
            case "meetingSeries" -> Possessions.seriesId();
            case "proposals" -> stage.proposal();
            case "accounts" ->
                    operation.id().equals("eraseAccount")
                            ? Possessions.endedAccountId()
                            : Possessions.accountId();
            case "crisisMeetings" -> Possessions.crisisId();
            case "mandates" -> Possessions.mandateId();
            case "people" -> Possessions.personId();
            case "importTasks" -> Possessions.importTask();
            default -> throw new IllegalStateException("say which id to take under " + register);
        };
    }

    private String edition() {
        return switch (part) {
            case "briefing" -> stage.briefing();
            case "annex" -> stage.annex();
            default -> stage.edition();
        };
    }

    Map<String, Object> body() {
        return Bodies.of(operation.id(), stage, circle());
    }

    private Circle circle() {
        return isCircle() ? Circle.of(part) : Circle.DIRECTORS;
    }

    private boolean isCircle() {
        return !part.isEmpty()
                && !operation.path().startsWith("/deliveries")
                && !operation.path().startsWith("/editions");
    }
}
