package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.House;
import be.doorstroom.matrix.Contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For who works in the Westhoek, Midwest does not exist: by no id, in no list. The operations come
/// from the contract, so that no new one can be forgotten.
@House
class OtherRegionTest {
    private static final Readers READERS = Readers.HONEST;
    private static final Contract CONTRACT = new Contract();

    /// Organizations are public facts; bundles, tokens, their webhooks and import tasks belong to
    /// no region.
    private static final Set<String> OF_NO_REGION =
            Set.of(
                    "organizations",
                    "bundleTasks",
                    "bundles",
                    "accessTokens",
                    "importTasks",
                    "accounts",
                    "intake",
                    "refData",
                    "calendarFeeds",
                    "webhookSubscriptions",
                    "webhookMessages");

    private static final Set<String> FOR_ADMINISTRATORS =
            Set.of("listAuditEntries", "listAccounts");

    /// Here nothing of Midwest is public. (Bodies name all regions of the Kennisplatform.)
    private static final Set<String> OF_ONE_REGION =
            Set.of(
                    "listRegions",
                    "listMemberships",
                    "listThemes",
                    "listDossiers",
                    "listMeetings",
                    "listDeliveries");

    @ParameterizedTest
    @ValueSource(strings = {"coordinator-westhoek", "director-ieper"})
    void every_id_of_another_region_is_unknown(String reader) {
        assertThat(withIds())
                .hasSizeGreaterThan(30)
                .allSatisfy(operation -> assertThat(status(operation, reader)).isEqualTo(404));
    }

    @Test
    void the_coordinator_of_the_region_reads_by_the_same_ids() {
        assertThat(
                        withIds().stream()
                                .filter(Operation::isRead)
                                .filter(OtherRegionTest::isForRegions))
                .hasSizeGreaterThan(15)
                .allSatisfy(operation ->
                        assertThat(status(operation, "coordinator-midwest")).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator-westhoek", "director-ieper"})
    void no_list_shows_anything_of_another_region(String reader) {
        var ids = ids();
        assertThat(lists())
                .hasSizeGreaterThan(10)
                .allSatisfy(list -> assertThat(ids).noneMatch(whole(list, reader)::contains));
    }

    @Tag("thorough")
    @Test
    void the_coordinator_of_the_region_finds_them_in_its_lists() {
        var ids = ids();
        var all = new StringBuilder();
        lists().forEach(list -> all.append(whole(list, "coordinator-midwest")));
        assertThat(ids).allMatch(id -> all.indexOf(id) >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator-westhoek", "director-ieper"})
    void no_list_of_one_region_names_another(String reader) {
        assertThat(OF_ONE_REGION)
                .map(CONTRACT::operation)
                .allSatisfy(list -> assertThat(whole(list, reader)).doesNotContain("\"midwest"));
    }

    /// A kept mail is opened by the administrator alone, and a college's own point by the college.
    private static boolean isForRegions(Operation operation) {
        return !Set.of("getMailMessage", "getCollegePoint").contains(operation.id());
    }

    private static List<Operation> withIds() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> !OF_NO_REGION.contains(operation.path().split("/", -1)[1]))
                .toList();
    }

    /// All that answer 200 to these readers.
    private static List<Operation> lists() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.isRead() && operation.id().startsWith("list"))
                .filter(operation -> !operation.path().contains("{"))
                .filter(operation -> !operation.id().equals("listDemoAccounts"))
                .filter(operation -> !FOR_ADMINISTRATORS.contains(operation.id()))
                .toList();
    }

    private static int status(Operation operation, String reader) {
        return Answer.of(Call.of(operation, stage(), ""), READERS.headers(reader)).status();
    }

    /// From the first page to the last.
    private static String whole(Operation list, String reader) {
        return Answer.of(Call.whole(list, stage()), READERS.headers(reader)).text();
    }

    private static Stage stage() {
        return Stages.shared(Situation.BRIEFING_PUBLISHED);
    }

    private static List<String> ids() {
        var stage = stage();
        List<String> ids = new ArrayList<>(stage.items());
        for (var circle : Circle.values()) ids.add(stage.outcome(circle));
        ids.addAll(List.of(stage.meeting(), stage.edition(), stage.dossier()));
        ids.add(stage.delivery("director"));
        ids.add(stage.proposal());
        ids.add(Possessions.bottleneckId("getBottleneck"));
        ids.addAll(
                List.of(
                        stage.followUp(Circle.DIRECTORS),
                        stage.action(Circle.DIRECTORS),
                        stage.referral(Circle.DIRECTORS),
                        stage.briefing()));
        return ids;
    }
}
