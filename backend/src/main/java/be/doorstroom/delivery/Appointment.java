package be.doorstroom.delivery;

import be.doorstroom.meeting.MeetingCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A meeting as an iCalendar event (RFC 5545), in UTC: every calendar shows it in its own zone. The
/// UID stays when the meeting moves, and the sequence grows with each change.
@ApplicationScoped
class Appointment {
    private final String host;

    Appointment(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.host = URI.create(publicUrl).getHost();
    }

    byte[] write(MeetingCard meeting, Instant writtenAt) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Doorstroom//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event(meeting, writtenAt));
        return bytes(calendar);
    }

    private VEvent event(MeetingCard meeting, Instant writtenAt) {
        var event = new VEvent(meeting.startsAt(), meeting.endsAt(), meeting.title());
        event.replace(new DtStamp(writtenAt));
        event.add(new Uid(meeting.id() + "@" + host));
        event.add(new Sequence(meeting.version()));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        var location = meeting.location();
        if (location != null) event.add(new Location(location));
        var onlineUrl = meeting.onlineUrl();
        if (onlineUrl != null) event.add(new Url(URI.create(onlineUrl)));
        return event;
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
