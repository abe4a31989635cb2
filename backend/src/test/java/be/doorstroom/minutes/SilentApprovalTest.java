package be.doorstroom.minutes;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.Journey;
import be.doorstroom.Wire;
import be.doorstroom.platform.time.HouseClock;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// "No remarks = approved" is the rule of Brugse regio's conference, and not of Midwest's.
@Tag("dialect")
@House
class SilentApprovalTest {
    private static final String WITH_THE_RULE = "brugse-regio";
    private static final String WITHOUT = "midwest";

    @Inject SilentApprovalService silence;
    @Inject HouseClock clock;

    @Test
    void minutes_without_remarks_are_approved_on_the_day_after_their_review() {
        var meeting = reviewed(WITH_THE_RULE);
        says(WITH_THE_RULE, meeting, "inReview", true);

        silence.approveWhatIsDue();
        says(WITH_THE_RULE, meeting, "inReview", true);

        tomorrow();
        says(WITH_THE_RULE, meeting, "approved", true);
        Api.as("director-brugge")
                .get("/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("editions[0].letter", equalTo("A"));
    }

    @Test
    void one_remark_leaves_the_approval_to_people() {
        var meeting = reviewed(WITH_THE_RULE);
        Wire.as("mayor-brugge")
                .post(
                        "/meetings/" + meeting + "/minutes/remarks",
                        Map.of("text", "Bedrag klopt niet."));
        tomorrow();
        says(WITH_THE_RULE, meeting, "inReview", true);
    }

    @Test
    void silence_approves_nothing_where_the_body_has_no_such_rule() {
        var meeting = reviewed(WITHOUT);
        tomorrow();
        says(WITHOUT, meeting, "inReview", false);
    }

    @Test
    void silence_needs_no_point_on_the_next_meeting() {
        var next =
                Wire.as("coordinator-" + WITH_THE_RULE)
                        .make("/meetings", conference(WITH_THE_RULE, "2026-12-18"));
        reviewed(WITH_THE_RULE);
        Api.as("coordinator-" + WITH_THE_RULE)
                .get("/meetings/" + next + "/agendaItems")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private void tomorrow() {
        var day = clock.today().plusDays(1);
        clock.at(HouseClock.instantOf(day, LocalTime.NOON), silence::approveWhatIsDue);
    }

    private static void says(String region, String meeting, String status, boolean inSilence) {
        Api.as("coordinator-" + region)
                .get("/meetings/" + meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("approvedInSilence", equalTo(inSilence));
    }

    /// A conference of the region whose minutes are in review until today.
    private String reviewed(String region) {
        var coordinator = Wire.as("coordinator-" + region);
        var meeting = coordinator.make("/meetings", conference(region, "2026-12-11"));
        var path = "/meetings/" + meeting;
        coordinator.make(path + "/agendaItems", Journey.point("Punt", "directors"));
        coordinator.post(path + "/agendaVersions", Map.of());
        coordinator.put(path + "/opening");
        coordinator.put(path + "/minutes/review", Map.of("until", clock.today().toString()));
        return meeting;
    }

    private static Map<String, Object> conference(String region, String day) {
        return Map.of(
                "body", region + "-mayors-conference",
                "kind", "regular",
                "startsAt", day + "T09:00:00+01:00",
                "endsAt", day + "T11:30:00+01:00");
    }
}
