package be.doorstroom.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The clock of the house, in Belgian time. `doorstroom.today` (demo only) shifts it by whole days;
/// [#at] moves it for the work of one thread.
@Singleton
public class HouseClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final ScopedValue<Instant> MOVED = ScopedValue.newInstance();

    private final Clock clock;

    HouseClock(@ConfigProperty(name = "doorstroom.today") Optional<LocalDate> today) {
        var system = Clock.system(ZONE);
        this.clock = today.map(date -> shifted(system, date)).orElse(system);
    }

    /// To the microsecond, which is what the databases keep.
    public Instant now() {
        return (MOVED.isBound() ? MOVED.get() : clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }

    /// Does the work as if it were `moment`; other threads keep their own time.
    public void at(Instant moment, Runnable work) {
        ScopedValue.where(MOVED, moment).run(work);
    }

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static Instant instantOf(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, ZONE).toInstant();
    }

    private static Clock shifted(Clock system, LocalDate today) {
        var target = ZonedDateTime.of(today, LocalTime.now(system), ZONE).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), target));
    }
}
