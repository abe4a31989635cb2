package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Anybody may read what the codes of the contract mean.
@House
class RefDataTest {
    private final Api anybody = Api.anonymous();

    @ParameterizedTest
    @CsvSource({
        "actionStates, ActionState",
        "agendaItemKinds, AgendaItemKind",
        "attendanceStates, AttendanceState",
        "bodyKinds, BodyKind",
        "bottleneckLetterKinds, BottleneckLetterKind",
        "bottleneckLevels, BottleneckLevel",
        "bottleneckShareStates, BottleneckShareState",
        "bottleneckStates, BottleneckState",
        "briefingStates, BriefingState",
        "circles, Circle",
        "collegeMandates, CollegeMandate",
        "commitmentApprovals, CommitmentApproval",
        "commitmentStates, CommitmentState",
        "crisisLogEntryKinds, LogEntryKind",
        "contributionStates, ContributionState",
        "deliveryStates, DeliveryState",
        "dossierStates, DossierState",
        "editionKinds, EditionKind",
        "followUpStates, FollowUpState",
        "meetingKinds, MeetingKind",
        "meetingStates, MeetingState",
        "membershipRoles, MembershipRole",
        "minutesStates, MinutesState",
        "offices, Office",
        "organizationKinds, OrganizationKind",
        "outcomeTypes, OutcomeType",
        "proposalStates, ProposalState",
        "protocolKinds, ProtocolKind",
        "protocolStatuses, ProtocolStatus",
        "referralStates, ReferralState",
        "renewalStatuses, RenewalStatus",
        "replyStates, ReplyStatus",
        "roles, Role",
        "signatureStates, SignatureState",
        "councilMandateStates, CouncilMandateState",
        "excerptStates, ExcerptState",
        "presences, Presence",
        "quorumRules, QuorumRule",
        "voteChoices, VoteChoice",
        "voteKinds, VoteKind",
        "voteResults, VoteResult",
        "voteRules, VoteRule",
        "voteStates, VoteState",
        "trailWays, TrailWay",
        "studyKinds, StudyKind",
        "themeKinds, ThemeKind",
        "themeProgresses, ThemeProgress",
        "timelineKinds, TimelineKind",
        "triages, Triage"
    })
    void a_list_has_each_code_of_the_contract_with_its_labels(String list, String schema) {
        var codes = anybody.get("/refData/" + list).jsonPath();
        assertThat(codes.getList("items.code", String.class))
                .containsExactlyInAnyOrderElementsOf(enumeration(schema));
        assertThat(codes.getList("items.label", Map.class))
                .allSatisfy(label ->
                        assertThat(label).containsOnlyKeys("nl", "en").doesNotContainValue(""));
    }

    @Test
    void every_list_is_named_and_every_code_has_an_address() {
        List<String> lists = anybody.get("/refData").path("items.href");
        assertThat(lists).hasSize(49);
        for (var list : lists) {
            anybody.get(anybody.get(list).<String>path("items[0].href")).then().statusCode(200);
        }
        anybody.get("/refData/outcomeTypes/commonPosition")
                .then()
                .body("label.nl", equalTo("Gemeenschappelijk standpunt"))
                .body("label.en", equalTo("Common position"));
        anybody.get("/refData").then().body("items.id", hasItems("outcomeTypes", "circles"));
    }

    @Test
    void what_never_changes_is_kept_by_whoever_asked() {
        var answer = anybody.get("/refData/roles");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=3600");
        anybody.request()
                .header("If-None-Match", answer.header("ETag"))
                .get(Api.BASE + "/refData/roles")
                .then()
                .statusCode(304);
    }

    @Test
    void an_unknown_list_or_code_does_not_exist() {
        Problems.require(anybody.get("/refData/colours"), 404, "belgif:resourceNotFound");
        Problems.require(anybody.get("/refData/roles/king"), 404, "belgif:resourceNotFound");
    }

    /// The codes of a component, as the contract writes them.
    private static List<String> enumeration(String schema) {
        return contract()
                .lines()
                .dropWhile(line -> !line.equals("    " + schema + ":"))
                .skip(2)
                .takeWhile(line -> line.startsWith("      - "))
                .map(line -> line.substring("      - ".length()).replace("\"", ""))
                .toList();
    }

    private static String contract() {
        return Api.anonymous().get("/doc/openapi.yaml").asString();
    }
}
