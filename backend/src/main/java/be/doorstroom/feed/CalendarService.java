package be.doorstroom.feed;

import be.doorstroom.access.Actor;
import be.doorstroom.access.AddressGuard;
import be.doorstroom.access.Rights;
import be.doorstroom.access.Secret;
import be.doorstroom.meeting.Appointment;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Making and revoking the secret addresses of calendars, and reading by them. Wrong secrets slow
/// the address down from which they come.
@ApplicationScoped
public class CalendarService {
    private static final int MOST_LINKS = 20;
    private static final String OWN = "Mijn vergaderingen";

    private final CalendarLinks links;
    private final FeedPolicy policy;
    private final Rights rights;
    private final MeetingService meetings;
    private final Appointment appointment;
    private final AddressGuard addresses;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;
    private final String publicUrl;

    CalendarService(
            CalendarLinks links,
            FeedPolicy policy,
            Rights rights,
            MeetingService meetings,
            Appointment appointment,
            AddressGuard addresses,
            Directory directory,
            Events events,
            HouseClock clock,
            @ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.links = links;
        this.policy = policy;
        this.rights = rights;
        this.meetings = meetings;
        this.appointment = appointment;
        this.addresses = addresses;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    public List<CalendarLinkView> list(Actor actor) {
        return links.open(account(actor)).stream().map(link -> view(link, null)).toList();
    }

    @Transactional
    public CalendarLinkView make(Actor actor, NewCalendarLink wish) {
        if (!policy.mayMake(actor)) {
            throw Problem.missingPermission("Calendars are for who works in a region.");
        }
        requireKnown(actor, wish.body());
        if (links.open(account(actor)).size() >= MOST_LINKS) {
            throw Problem.conflict(
                    "You have %d calendars, which is the most. Revoke one that you do not use."
                            .formatted(MOST_LINKS));
        }
        var secret = Secret.random("dc_");
        var link = new CalendarLink(account(actor), wish.body(), secret, clock.now());
        links.persistAndFlush(link);
        events.publish(new FeedEvent.CalendarLinkMade(link.id(), actor.id()));
        return view(link, publicUrl + Href.to("calendarFeeds", secret.text()).path());
    }

    @Transactional
    public void revoke(Actor actor, UUID id, IfMatch ifMatch) {
        var link =
                links.standing(id)
                        .filter(standing -> FeedPolicy.isOwn(actor, standing))
                        .orElseThrow(Problem::notFound);
        ifMatch.require(link.version());
        link.revoke(clock.now());
        events.publish(new FeedEvent.CalendarLinkRevoked(id, actor.id()));
    }

    /// What its owner may see now, as iCalendar; nothing once the owner may not come in any more. A
    /// calendar goes on asking for an address that was revoked: that is no guess, and must not keep
    /// a whole office from signing in.
    ///
    /// @throws Problem `resourceNotFound` for a secret that opens nothing
    public byte[] read(String secret, String address) {
        addresses.admit(address);
        var link = links.known(new Secret(secret));
        if (link.isEmpty()) addresses.count(address);
        return link.filter(CalendarLink::isOpen).flatMap(this::read).orElseThrow(Problem::notFound);
    }

    private Optional<byte[]> read(CalendarLink link) {
        var body = link.body();
        return rights.ofAccount(link.account())
                .map(owner -> appointment.write(name(body), meetings.calendar(owner, body)));
    }

    private void requireKnown(Actor actor, @Nullable String body) {
        if (body == null) return;
        var isKnown =
                directory.body(body).stream()
                        .flatMap(card -> card.regions().stream())
                        .anyMatch(actor.workingRegions()::contains);
        if (!isKnown) throw Problem.badRequest(Issue.missingReference("body", body));
    }

    private CalendarLinkView view(CalendarLink link, @Nullable String url) {
        return CalendarLinkView.of(link, reference(link.body()), url);
    }

    private @Nullable Reference reference(@Nullable String body) {
        return body == null ? null : directory.bodyReference(body);
    }

    private String name(@Nullable String body) {
        return Optional.ofNullable(reference(body)).map(Reference::title).orElse(OWN);
    }

    private static UUID account(Actor actor) {
        return UUID.fromString(actor.id());
    }
}
