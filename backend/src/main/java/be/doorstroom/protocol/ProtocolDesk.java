package be.doorstroom.protocol;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.protocol.ProtocolView.ApprovalsView;
import be.doorstroom.protocol.ProtocolView.RenewalView;
import be.doorstroom.protocol.ProtocolView.YearView;
import be.doorstroom.referral.ReferralService;
import be.doorstroom.referral.ReferralTally;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows protocols, each as its reader may see it: three statements, whatever their number.
@ApplicationScoped
class ProtocolDesk {
    private final Protocols protocols;
    private final Contributions contributions;
    private final ReferralService referrals;
    private final ProtocolPolicy policy;
    private final Directory directory;
    private final HouseClock clock;

    ProtocolDesk(
            Protocols protocols,
            Contributions contributions,
            ReferralService referrals,
            ProtocolPolicy policy,
            Directory directory,
            HouseClock clock) {
        this.protocols = protocols;
        this.contributions = contributions;
        this.referrals = referrals;
        this.policy = policy;
        this.directory = directory;
        this.clock = clock;
    }

    List<ProtocolView> views(Actor actor, List<ProtocolRow> rows) {
        var ids = rows.stream().map(row -> row.protocol().id()).toList();
        var parties = protocols.parties(ids);
        var tallies = referrals.tallies(rows.stream().flatMap(ProtocolRow::ids).toList());
        var years = contributions.years(ids);
        return rows.stream()
                .map(row -> {
                    var id = row.protocol().id();
                    return view(
                            actor,
                            row,
                            parties.getOrDefault(id, List.of()),
                            tallies,
                            years.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private ProtocolView view(
            Actor actor,
            ProtocolRow row,
            List<String> parties,
            Map<UUID, ReferralTally> tallies,
            List<YearView> years) {
        var protocol = row.protocol();
        var tally = tallies.get(protocol.id());
        var self = Href.to("protocols", protocol.id());
        return new ProtocolView(
                self,
                self,
                protocol.id(),
                Tagged.tag(protocol.version()),
                protocol.kind(),
                protocol.title(),
                directory.region(protocol.region()),
                ProtocolStatus.of(protocol, tally, clock.today()),
                protocol.startsOn(),
                protocol.endsOn(),
                parties.stream().map(directory::organization).toList(),
                protocol.link(),
                protocol.note(),
                protocol.submittedOn(),
                protocol.concludedOn(),
                tally == null ? null : ApprovalsView.of(tally),
                reference(row.before()),
                renewal(actor, row, tallies),
                protocol.alarmMonths(),
                years,
                policy.permitted(actor, protocol, tally != null && tally.open() > 0));
    }

    private @Nullable RenewalView renewal(
            Actor actor, ProtocolRow row, Map<UUID, ReferralTally> tallies) {
        var protocol = row.protocol();
        var end = protocol.endsOn();
        if (end == null || !ProtocolStatus.isAgreed(protocol, tallies.get(protocol.id()))) {
            return null;
        }
        var next = row.next();
        var isRenewed = next != null && ProtocolStatus.isAgreed(next, tallies.get(next.id()));
        var alarmFrom = end.minusMonths(protocol.alarmMonths());
        var isKnown =
                next != null && (!next.isDraft() || policy.mayWrite(actor, protocol.region()));
        return new RenewalView(
                RenewalStatus.of(alarmFrom, end, isRenewed, clock.today()),
                alarmFrom,
                isKnown ? reference(next) : null);
    }

    private static @Nullable Reference reference(@Nullable Protocol protocol) {
        return protocol == null ? null : Reference.to("protocols", protocol.id(), protocol.title());
    }
}
