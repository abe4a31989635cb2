package be.doorstroom.demo;

import be.doorstroom.access.Circle;
import be.doorstroom.convocation.ConvocationPoint;
import be.doorstroom.crisis.CrisisFilter;
import be.doorstroom.crisis.CrisisLogService;
import be.doorstroom.crisis.CrisisService;
import be.doorstroom.crisis.LogEntryKind;
import be.doorstroom.crisis.NewCrisisMeeting;
import be.doorstroom.crisis.NewLogEntry;
import be.doorstroom.crisis.NewSituationMessage;
import be.doorstroom.crisis.SituationService;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A conference that Zuid-West-Vlaanderen called together within hours in 2020. Its points are
/// themes of the extra meetings that seed 003 lists; day, hours and lines of the log are made up.
@ApplicationScoped
class DemoCrisis {
    private static final DemoRegion REGION = DemoRegion.ZUID_WEST_VLAANDEREN;
    private static final LocalDate DAY = LocalDate.of(2020, Month.OCTOBER, 28);
    private static final LocalTime CALLED = LocalTime.of(14, 0);
    private static final LocalTime HELD = LocalTime.of(18, 0);
    private static final LocalTime TOLD = LocalTime.of(19, 30);

    private final CrisisService crises;
    private final CrisisLogService logs;
    private final SituationService situations;

    DemoCrisis(CrisisService crises, CrisisLogService logs, SituationService situations) {
        this.crises = crises;
        this.logs = logs;
        this.situations = situations;
    }

    Stream<DemoDeed> deeds() {
        return Stream.of(
                new DemoDeed(
                        HouseClock.instantOf(DAY, CALLED), () -> DemoSteps.together(this::call)),
                new DemoDeed(
                        HouseClock.instantOf(DAY, TOLD), () -> DemoSteps.together(this::tell)));
    }

    private void call() {
        var meeting =
                crises.call(
                        REGION.coordinator(),
                        new NewCrisisMeeting(
                                REGION.conference(),
                                null,
                                "Crisisoverleg COVID-19",
                                DemoSteps.local(HouseClock.instantOf(DAY, HELD)),
                                null,
                                null,
                                null,
                                "De besmettingen stijgen in alle gemeenten van de regio.",
                                List.of(
                                        point("Opvolging besmettingen", Circle.DIRECTORS),
                                        point("Regionaal escaleren van maatregelen", Circle.BODY),
                                        point("Regionale aanpak scholen", Circle.DIRECTORS)),
                                null));
        write(
                meeting.id(),
                LogEntryKind.CONTACT,
                "Eerstelijnszones gevraagd naar de druk op de triagecentra.",
                "Algemeen directeur Leiedal");
    }

    private void tell() {
        var meeting = meeting();
        write(meeting, LogEntryKind.OBSERVATION, "Twaalf van dertien gemeenten zijn er.", null);
        write(
                meeting,
                LogEntryKind.AGREEMENT,
                "De gemeenten nemen dezelfde maatregelen op dezelfde dag.",
                null);
        write(
                meeting,
                LogEntryKind.ACTION,
                "Eén bericht voor alle scholen opstellen.",
                "Coördinator Zuid-West-Vlaanderen");
        situations.tell(
                REGION.coordinator(),
                meeting,
                new NewSituationMessage(
                        "Zelfde maatregelen in alle gemeenten",
                        "De burgemeesters stemmen de maatregelen op elkaar af.\n"
                                + "Het bericht voor de scholen volgt morgen."));
    }

    /// The only one of the region.
    private UUID meeting() {
        return crises.list(REGION.coordinator(), new CrisisFilter(REGION.code(), null, null, 1))
                .items()
                .getFirst()
                .id();
    }

    private void write(UUID meeting, LogEntryKind kind, String text, @Nullable String who) {
        logs.write(REGION.secretary(), meeting, new NewLogEntry(kind, text, who, null, null));
    }

    private static ConvocationPoint point(String title, Circle circle) {
        return new ConvocationPoint(title, 15, circle);
    }
}
