package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionService;
import be.doorstroom.mail.Mailer;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.membership.Holder;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.platform.event.AfterCommit;
import be.doorstroom.platform.event.Notice;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mail as a channel: tells everyone who answers for a recipient that an edition is there. Who
/// receives it in two offices gets one letter.
@ApplicationScoped
class MailChannel implements AfterCommit {
    private final Deliveries deliveries;
    private final EditionService editions;
    private final MeetingService meetings;
    private final MembershipService memberships;
    private final Audience audience;
    private final EditionLetters letters;
    private final Mailer mailer;
    private final HouseClock clock;

    MailChannel(
            Deliveries deliveries,
            EditionService editions,
            MeetingService meetings,
            MembershipService memberships,
            Audience audience,
            EditionLetters letters,
            Mailer mailer,
            HouseClock clock) {
        this.deliveries = deliveries;
        this.editions = editions;
        this.meetings = meetings;
        this.memberships = memberships;
        this.audience = audience;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean wants(String eventType) {
        return PortalChannel.PUBLISHING.contains(eventType);
    }

    @Override
    public void deliver(Notice notice) {
        var edition = UUID.fromString(notice.subject().id());
        var open = deliveries.unfetched(edition);
        if (open.isEmpty()) return;
        var card = editions.card(edition);
        var meeting = meeting(card);
        var invited = meeting.map(audience::invited).orElse(List.of());
        mailer.post(
                byAccount(open).entrySet().stream()
                        .map(each -> {
                            var told = told(meeting, invited, each.getValue());
                            return letters.write(card, told, each.getKey(), each.getValue());
                        })
                        .toList());
    }

    /// Where the meeting is followed from afar is told to those who come to it.
    private static Optional<MeetingCard> told(
            Optional<MeetingCard> meeting, List<Recipient> invited, List<Delivery> received) {
        var comes =
                received.stream()
                        .map(Delivery::recipient)
                        .anyMatch(each -> invited.stream().anyMatch(each::isSameOffice));
        return comes ? meeting : meeting.map(MeetingCard::withoutOnlineUrl);
    }

    /// The deliveries that each account answers for.
    private Map<UUID, List<Delivery>> byAccount(List<Delivery> open) {
        var organizations =
                open.stream()
                        .map(each -> each.recipient().organization())
                        .collect(Collectors.toSet());
        Map<UUID, List<Delivery>> received = new LinkedHashMap<>();
        for (var holder : memberships.holders(organizations, clock.today())) {
            var own = open.stream().filter(each -> answersFor(holder, each.recipient())).toList();
            if (own.isEmpty()) continue;
            received.merge(holder.account(), own, MailChannel::joined);
        }
        return received;
    }

    private static List<Delivery> joined(List<Delivery> some, List<Delivery> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static boolean answersFor(Holder holder, Recipient recipient) {
        return holder.organization().equals(recipient.organization())
                && holder.office().answersFor(recipient.office());
    }

    private Optional<MeetingCard> meeting(EditionCard card) {
        return Optional.ofNullable(card.meeting()).map(id -> meetings.card(house(card), id));
    }

    private static Actor house(EditionCard card) {
        return Actor.house(Set.of(new Standing(Role.COORDINATOR, card.region(), null, null, null)));
    }
}
