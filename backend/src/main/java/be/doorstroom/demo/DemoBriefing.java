package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.briefing.BriefingChange;
import be.doorstroom.briefing.BriefingService;
import be.doorstroom.briefing.BriefingView;
import be.doorstroom.briefing.NewBriefing;
import be.doorstroom.delivery.DeliveryService;
import be.doorstroom.document.ReleaseChange;
import be.doorstroom.document.ReleaseChange.NewRelease;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.document.ReleaseState;
import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Publishes the briefing of the half-year that ended, and lets the clerks fetch it: all but the
/// one whose account stands on the sign-in page and the one who is always late, who still have to.
/// The public may have it as well.
@ApplicationScoped
class DemoBriefing {
    private static final int DAYS_TO_WRITE = 20;
    private static final String INTRODUCTION =
            "<p>Geacht raadslid,</p><p>Twee keer per jaar leest u hier wat de burgemeesters van de"
                    + " regio bespraken, waar ze samen voor staan en wat ze aan de gemeenteraden"
                    + " voorleggen.</p>";

    private final BriefingService briefings;
    private final DeliveryService deliveries;
    private final ReleaseService releases;

    DemoBriefing(BriefingService briefings, DeliveryService deliveries, ReleaseService releases) {
        this.briefings = briefings;
        this.deliveries = deliveries;
        this.releases = releases;
    }

    /// Some weeks into the half-year that runs, when most minutes of the last one are approved.
    DemoDeed deed(DemoRegion region, LocalDate today) {
        return new DemoDeed(moment(today), () -> publish(region, today));
    }

    private static Instant moment(LocalDate today) {
        var wanted = HalfYear.of(today).from().plusDays(DAYS_TO_WRITE);
        var day = wanted.isAfter(today) ? today : wanted;
        return HouseClock.instantOf(day, LocalTime.of(8, 0));
    }

    private void publish(DemoRegion region, LocalDate today) {
        var halfYear = HalfYear.of(today).previous().toString();
        var wish = new NewBriefing(region.code(), halfYear);
        var coordinator = region.coordinator();
        var draft = briefings.compose(coordinator, wish);
        var change = new BriefingChange(draft.title(), INTRODUCTION);
        briefings.write(coordinator, draft.id(), change);
        var published = briefings.publish(coordinator, draft.id(), IfMatch.any());
        read(region, published);
        release(coordinator, edition(published));
    }

    /// To the public as well: what of it everybody may read.
    private void release(Actor coordinator, UUID edition) {
        var toAll = new NewRelease(Circle.PUBLIC, ReleaseState.RELEASED);
        releases.release(coordinator, edition, IfMatch.any(), new ReleaseChange(List.of(toAll)));
    }

    private static UUID edition(BriefingView briefing) {
        return UUID.fromString(Objects.requireNonNull(briefing.edition(), "published").id());
    }

    private void read(DemoRegion region, BriefingView briefing) {
        var edition = edition(briefing);
        briefing.annexes().stream()
                .map(BriefingView.AnnexLink::municipality)
                .map(Reference::id)
                .filter(nisCode ->
                        !nisCode.equals(region.visited()) && !DemoReaders.isLate(nisCode))
                .map(nisCode -> region.holder(nisCode, Office.COUNCIL_CLERK))
                .forEach(clerk -> read(clerk, edition));
    }

    private void read(Actor clerk, UUID edition) {
        List<UUID> fetched = deliveries.retrieve(clerk, edition);
        fetched.forEach(id -> deliveries.acknowledge(clerk, id));
    }
}
