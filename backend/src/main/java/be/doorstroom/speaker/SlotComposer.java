package be.doorstroom.speaker;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.agenda.Speaker;
import be.doorstroom.document.NewEdition;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import be.doorstroom.speaker.SlotDocument.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the slots of an agenda's speakers, one document for each organization.
@ApplicationScoped
class SlotComposer {
    private final Directory directory;
    private final HouseClock clock;

    SlotComposer(Directory directory, HouseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /// When speakers from outside are expected at a meeting that begins at `start`. A point of the
    /// secretariat has none: not even the body knows of it.
    static List<Expected> expected(AgendaDocument agenda, OffsetDateTime start) {
        List<Expected> expected = new ArrayList<>();
        var from = start;
        for (var item : agenda.items()) {
            var until = from.plusMinutes(item.minutes());
            var speaker = item.speaker();
            if (speaker != null && item.circle() != Circle.SECRETARIAT) {
                var slot = new Slot(item.id(), item.title(), speaker.name(), from, until);
                expected.add(new Expected(speaker, slot));
            }
            from = until;
        }
        return expected;
    }

    /// Those of each organization whose guests read them.
    static Map<String, List<Slot>> slots(AgendaDocument agenda) {
        Map<String, List<Slot>> slots = new TreeMap<>();
        for (var each : expected(agenda, agenda.startsAt())) {
            var organization = each.speaker().guestOf();
            if (organization == null) continue;
            slots.computeIfAbsent(organization, missing -> new ArrayList<>()).add(each.slot());
        }
        return slots;
    }

    record Expected(Speaker speaker, Slot slot) {}

    SlotDocument compose(
            MeetingCard meeting, AgendaDocument agenda, NewEdition edition, List<Slot> slots) {
        var addressee = Objects.requireNonNull(edition.addressee(), "a slot is for somebody");
        return new SlotDocument(
                SlotDocument.TYPE,
                Href.to("editions", edition.id()),
                edition.letter(),
                clock.now().atZone(HouseClock.ZONE).toOffsetDateTime(),
                agenda.body(),
                agenda.region(),
                directory.organization(addressee),
                agenda.title(),
                agenda.location(),
                meeting.onlineUrl(),
                slots,
                replaces(edition.replaces()));
    }

    private static @Nullable Reference replaces(@Nullable UUID edition) {
        return edition == null ? null : Reference.to("editions", edition, null);
    }
}
