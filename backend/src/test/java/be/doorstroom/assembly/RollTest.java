package be.doorstroom.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.access.Office;
import be.doorstroom.meeting.AttendanceState;
import be.doorstroom.meeting.AttendanceView.SeatAttendance;
import be.doorstroom.membership.MembershipRole;
import be.doorstroom.membership.Seat;
import be.doorstroom.membership.SubstituteRule;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RollTest {
    @Test
    void more_than_half_of_the_partners_is_enough() {
        var three = List.of(seat("a"), seat("b"), seat("c"));
        assertThat(Roll.of(three, List.of(present("a")), Map.of()).isReached()).isFalse();
        var two = Roll.of(three, List.of(present("a"), present("b")), Map.of());
        assertThat(two.isReached()).isTrue();
        assertThat(two.rule()).isEqualTo(QuorumRule.MAJORITY_OF_PARTNERS);
    }

    @Test
    void exactly_half_is_not() {
        var four = List.of(seat("a"), seat("b"), seat("c"), seat("d"));
        var roll = Roll.of(four, List.of(present("a"), present("b")), Map.of());
        assertThat(roll.needed()).isEqualTo(3);
        assertThat(roll.isReached()).isFalse();
    }

    @Test
    void where_all_have_shares_it_takes_more_than_half_of_them_too() {
        var seats = List.of(seat("a", 90), seat("b", 5), seat("c", 5));
        var small = Roll.of(seats, List.of(present("b"), present("c")), Map.of());
        assertThat(small.rule()).isEqualTo(QuorumRule.MAJORITY_OF_PARTNERS_AND_SHARES);
        assertThat(small.isReached()).isFalse();
        assertThat(Roll.of(seats, List.of(present("a"), present("b")), Map.of()).isReached())
                .isTrue();
    }

    @Test
    void a_proxy_counts_as_far_as_its_holder_is_there() {
        var seats = List.of(seat("a"), seat("b"), seat("c"));
        var given = Map.of("b", "a");
        assertThat(Roll.of(seats, List.of(), given).represented()).isEmpty();
        var roll = Roll.of(seats, List.of(present("a")), given);
        assertThat(roll.represented()).extracting(Partner::organization).containsExactly("a", "b");
        assertThat(roll.partner("b").orElseThrow().presence()).isEqualTo(Presence.BY_PROXY);
        var itself = Roll.of(seats, List.of(present("a"), present("b")), given);
        assertThat(itself.partner("b").orElseThrow().presence()).isEqualTo(Presence.PRESENT);
    }

    @Test
    void who_observes_does_not_count() {
        var observer =
                new Seat(
                        "x",
                        "o",
                        Office.DIRECTOR,
                        MembershipRole.OBSERVER,
                        SubstituteRule.NONE,
                        null);
        assertThat(Roll.of(List.of(seat("a"), observer), List.of(), Map.of()).partners())
                .hasSize(1);
    }

    @Test
    void a_partner_with_two_seats_votes_once() {
        var second =
                new Seat(
                        "x",
                        "a",
                        Office.ALDERMAN,
                        MembershipRole.MEMBER,
                        SubstituteRule.NONE,
                        null);
        var noted =
                new SeatAttendance(
                        Reference.to("organizations", "a", null),
                        Office.ALDERMAN,
                        "Schepen",
                        AttendanceState.SUBSTITUTED,
                        "Schepen",
                        true);
        var roll = Roll.of(List.of(seat("a"), second), List.of(noted), Map.of());
        assertThat(roll.partners()).hasSize(1);
        assertThat(roll.isReached()).isTrue();
    }

    private static Seat seat(String organization) {
        return seat(organization, null);
    }

    private static Seat seat(String organization, @Nullable Integer shares) {
        return new Seat(
                "x",
                organization,
                Office.MAYOR,
                MembershipRole.MEMBER,
                SubstituteRule.NONE,
                shares);
    }

    private static SeatAttendance present(String organization) {
        return new SeatAttendance(
                Reference.to("organizations", organization, null),
                Office.MAYOR,
                "Burgemeester",
                AttendanceState.PRESENT,
                null,
                false);
    }
}
