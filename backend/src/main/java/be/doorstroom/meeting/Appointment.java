package be.doorstroom.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Meetings as iCalendar events (RFC 5545), in UTC: every calendar shows them in its own zone. The
/// UID stays when a meeting moves, the sequence grows with each change, and what is cancelled says
/// so.
@ApplicationScoped
public class Appointment {
    private final String host;

    Appointment(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.host = URI.create(publicUrl).getHost();
    }

    /// One meeting, to go along with a mail.
    public byte[] write(MeetingCard meeting, Instant writtenAt) {
        var calendar = calendar();
        calendar.add(event(meeting, writtenAt));
        return bytes(calendar);
    }

    /// A whole calendar to subscribe to. The same meetings give the same bytes.
    public byte[] write(String name, List<MeetingCard> meetings) {
        var calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        meetings.forEach(meeting -> calendar.add(event(meeting, changedAt(meeting))));
        return bytes(calendar);
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Doorstroom//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        return calendar;
    }

    private VEvent event(MeetingCard meeting, Instant writtenAt) {
        var event = new VEvent(meeting.startsAt(), meeting.endsAt(), meeting.title());
        event.replace(new DtStamp(writtenAt));
        event.add(new Uid(meeting.id() + "@" + host));
        event.add(new Sequence(meeting.version()));
        event.add(status(meeting));
        var location = meeting.location();
        if (location != null) event.add(new Location(location));
        var onlineUrl = meeting.onlineUrl();
        if (onlineUrl != null) event.add(new Url(URI.create(onlineUrl)));
        var reason = meeting.cancellationReason();
        if (reason != null) event.add(new Description("Geannuleerd: " + reason));
        return event;
    }

    private static Status status(MeetingCard meeting) {
        return switch (meeting.state()) {
            case PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONVENED, HELD, CLOSED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /// Later with each change: the moment of its planning, which its id tells (RFC 9562), and a
    /// second for each version.
    private static Instant changedAt(MeetingCard meeting) {
        var planned = Instant.ofEpochMilli(meeting.id().getMostSignificantBits() >>> 16);
        return planned.plusSeconds(meeting.version());
    }

    private static byte[] bytes(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
