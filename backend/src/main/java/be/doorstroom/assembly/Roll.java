package be.doorstroom.assembly;

import be.doorstroom.access.Office;
import be.doorstroom.meeting.AttendanceState;
import be.doorstroom.meeting.AttendanceView.SeatAttendance;
import be.doorstroom.membership.Seat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The partners of one meeting, by name, and what they add up to. It follows the memberships on the
/// meeting's day: who joined later or left before does not count.
public record Roll(List<Partner> partners) {

    /// From the seats on the day, what was noted of them, and who gave a proxy to whom.
    static Roll of(List<Seat> seats, List<SeatAttendance> noted, Map<String, String> proxies) {
        Map<String, Partner> there = new LinkedHashMap<>();
        for (var seat : seats) {
            if (seat.isOfMember()) there.merge(seat.organization(), of(seat, noted), Roll::closer);
        }
        return new Roll(
                there.values().stream()
                        .map(partner -> represented(partner, there, proxies))
                        .toList());
    }

    private static Partner of(Seat seat, List<SeatAttendance> noted) {
        var presence =
                noted.stream()
                        .filter(each -> isOf(each, seat.organization(), seat.office()))
                        .findFirst()
                        .map(each -> presence(each.status()))
                        .orElse(Presence.EXPECTED);
        return new Partner(seat.organization(), seat.shares(), presence, null);
    }

    private static boolean isOf(SeatAttendance noted, String organization, Office office) {
        return noted.organization().id().equals(organization) && noted.office() == office;
    }

    private static Presence presence(AttendanceState state) {
        return switch (state) {
            case EXPECTED -> Presence.EXPECTED;
            case PRESENT -> Presence.PRESENT;
            case SUBSTITUTED -> Presence.SUBSTITUTED;
            case EXCUSED, ABSENT -> Presence.ABSENT;
        };
    }

    /// Of two seats of one partner, the one that is filled; its shares are counted once.
    private static Partner closer(Partner one, Partner other) {
        var filled = other.presence().isThere() && !one.presence().isThere() ? other : one;
        return new Partner(
                one.organization(),
                one.shares() == null ? other.shares() : one.shares(),
                filled.presence(),
                null);
    }

    /// Who is there needs no proxy, and a proxy counts for as much as its holder is there.
    private static Partner represented(
            Partner partner, Map<String, Partner> there, Map<String, String> proxies) {
        var holder = proxies.get(partner.organization());
        if (holder == null || partner.presence().isThere()) return partner;
        var present = there.get(holder);
        var counts = present != null && present.presence().isThere();
        return partner.with(counts ? Presence.BY_PROXY : partner.presence(), holder);
    }

    public Optional<Partner> partner(String organization) {
        return partners.stream()
                .filter(each -> each.organization().equals(organization))
                .findFirst();
    }

    /// Those whose vote counts.
    public List<Partner> represented() {
        return partners.stream().filter(Partner::isRepresented).toList();
    }

    public int needed() {
        return partners.size() / 2 + 1;
    }

    /// Whether the vote of each partner has a weight.
    public boolean hasShares() {
        return !partners.isEmpty()
                && partners.stream().noneMatch(partner -> partner.shares() == null);
    }

    public QuorumRule rule() {
        return hasShares()
                ? QuorumRule.MAJORITY_OF_PARTNERS_AND_SHARES
                : QuorumRule.MAJORITY_OF_PARTNERS;
    }

    long shares() {
        return sum(partners);
    }

    long sharesRepresented() {
        return sum(represented());
    }

    long sharesNeeded() {
        return shares() / 2 + 1;
    }

    public boolean isReached() {
        var enough = represented().size() >= needed();
        return enough && (!hasShares() || sharesRepresented() >= sharesNeeded());
    }

    private static long sum(Collection<Partner> some) {
        return some.stream().collect(Collectors.summingLong(each -> weight(each.shares())));
    }

    private static long weight(@Nullable Integer shares) {
        return shares == null ? 0 : shares;
    }
}
