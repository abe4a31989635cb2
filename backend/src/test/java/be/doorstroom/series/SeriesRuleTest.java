package be.doorstroom.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.doorstroom.meeting.OccurrenceService.Occurrence;
import be.doorstroom.platform.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which days follow from a rule of RFC 5545, as bodies use it.
class SeriesRuleTest {
    private static final SeriesExceptions SUMMER = new SeriesExceptions(List.of(7, 8), List.of());

    @Test
    void a_month_brings_one_meeting_but_july_and_august_none() {
        assertThat(days("FREQ=MONTHLY;BYDAY=2FR", "2026-05-01", "2026-10-31", SUMMER))
                .containsExactly("2026-05-08", "2026-06-12", "2026-09-11", "2026-10-09");
    }

    @Test
    void five_weeks_stay_five_weeks_over_the_months_that_are_skipped() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=5;BYDAY=TH", "2026-05-07", "2026-10-31", SUMMER))
                .containsExactly("2026-05-07", "2026-06-11", "2026-09-24", "2026-10-29");
    }

    @Test
    void five_meetings_a_year_fall_in_their_months() {
        assertThat(
                        days(
                                "FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYDAY=3TH",
                                "2027-01-01",
                                "2027-12-31",
                                SeriesExceptions.none()))
                .containsExactly(
                        "2027-02-18", "2027-04-15", "2027-06-17", "2027-09-16", "2027-11-18");
    }

    @Test
    void a_leap_day_comes_when_it_comes() {
        assertThat(
                        days(
                                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                                "2027-01-01",
                                "2033-12-31",
                                SeriesExceptions.none()))
                .containsExactly("2028-02-29", "2032-02-29");
    }

    @Test
    void a_month_without_a_31st_brings_none() {
        assertThat(
                        days(
                                "FREQ=MONTHLY;BYMONTHDAY=31",
                                "2027-01-01",
                                "2027-05-31",
                                SeriesExceptions.none()))
                .containsExactly("2027-01-31", "2027-03-31", "2027-05-31");
    }

    @Test
    void a_series_that_starts_beside_its_rule_begins_on_the_first_day_that_fits() {
        assertThat(
                        days(
                                "FREQ=WEEKLY;INTERVAL=5;BYDAY=TU",
                                "2026-11-02",
                                "2026-12-31",
                                SeriesExceptions.none()))
                .containsExactly("2026-11-03", "2026-12-08");
    }

    @Test
    void a_single_day_can_be_left_out() {
        var christmas = new SeriesExceptions(List.of(), List.of(LocalDate.of(2026, 12, 25)));
        assertThat(days("FREQ=WEEKLY;BYDAY=FR", "2026-12-18", "2027-01-01", christmas))
                .containsExactly("2026-12-18", "2027-01-01");
    }

    private static List<String> days(
            String rule, String first, String last, SeriesExceptions exceptions) {
        return SeriesRule.of(rule)
                .days(LocalDate.parse(first), LocalDate.parse(last), exceptions)
                .stream()
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void nine_o_clock_stays_nine_o_clock_when_the_clocks_change() {
        var plan =
                new Plan(
                        "b",
                        "FREQ=WEEKLY;BYDAY=TH",
                        SeriesExceptions.none(),
                        LocalDate.of(2026, 10, 22),
                        null,
                        "09:00",
                        150,
                        null,
                        SeriesTitle.USUAL);
        var meetings = plan.occurrences(LocalDate.of(2026, 10, 29), "Burgemeestersoverleg");
        assertThat(meetings)
                .extracting(occurrence -> occurrence.meeting().startsAt().toString())
                .containsExactly("2026-10-22T09:00+02:00", "2026-10-29T09:00+01:00");
        assertThat(meetings)
                .extracting(occurrence -> occurrence.meeting().endsAt().toString())
                .containsExactly("2026-10-22T11:30+02:00", "2026-10-29T11:30+01:00");
        assertThat(meetings)
                .extracting(Occurrence::title)
                .containsOnly("Burgemeestersoverleg – oktober 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elke maand",
                "FREQ=MONTHLY;BYDAY=XX",
                "BYDAY=FR",
                "FREQ=DAILY",
                "FREQ=HOURLY",
                "FREQ=MONTHLY;COUNT=3",
                "FREQ=MONTHLY;UNTIL=20271231",
                "FREQ=WEEKLY;BYHOUR=9"
            })
    void what_no_body_follows_is_refused(String rule) {
        assertThat(SeriesRule.fault(rule)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=7;BYDAY=1MO"})
    void a_rule_whose_days_never_come_has_none(String rule) {
        var start = LocalDate.of(2027, 1, 1);
        assertThat(SeriesRule.of(rule).hasDay(start, start.plusYears(8), SUMMER)).isFalse();
    }

    @Test
    void a_horizon_that_is_too_far_is_refused() {
        assertThatThrownBy(() ->
                        days(
                                "FREQ=WEEKLY;BYDAY=FR",
                                "2027-01-01",
                                "2047-01-01",
                                SeriesExceptions.none()))
                .isInstanceOf(Problem.class);
    }
}
