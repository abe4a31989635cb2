package be.doorstroom.meeting;

import be.doorstroom.format.ItemFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/// Meetings as iCalendar (RFC 5545), one or a page of them: the same events as in the calendars
/// that read by a secret address.
@ApplicationScoped
class MeetingCalendar implements ItemFormat {
    private static final String NAME = "Vergaderingen";

    private final Appointment appointment;

    MeetingCalendar(Appointment appointment) {
        this.appointment = appointment;
    }

    @Override
    public MediaType mediaType() {
        return new MediaType("text", "calendar", "utf-8");
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public boolean writesPagesOf(Class<?> item) {
        return writesOne(item);
    }

    @Override
    public boolean writesOne(Class<?> item) {
        return item == MeetingView.class;
    }

    @Override
    public byte[] write(Class<?> item, List<?> items) {
        var meetings = items.stream().map(MeetingView.class::cast).map(MeetingCard::of).toList();
        return appointment.write(NAME, meetings);
    }
}
