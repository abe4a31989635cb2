package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.delivery.DeliveryView.RecipientView;
import be.doorstroom.delivery.RemindersView.ReminderLine;
import be.doorstroom.delivery.RemindersView.ReminderResult;
import be.doorstroom.mail.Letter;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reminds recipients of what they did not confirm in time: at most once a day of each delivery,
/// with one letter for each account.
@ApplicationScoped
public class ReminderService {
    private final Deliveries deliveries;
    private final ReminderCheck check;
    private final Addressees addressees;
    private final ReminderLetters letters;
    private final DeliveryPost post;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ReminderService(
            Deliveries deliveries,
            ReminderCheck check,
            Addressees addressees,
            ReminderLetters letters,
            DeliveryPost post,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.deliveries = deliveries;
        this.check = check;
        this.addressees = addressees;
        this.letters = letters;
        this.post = post;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// As many statements for many deliveries as for one. With `dryRun` it only says who would be
    /// reminded.
    @Transactional
    public RemindersView remind(Actor actor, NewReminders wish) {
        var rows = check.rows(actor, wish);
        var due = rows.stream().filter(row -> !isRemindedToday(row)).toList();
        var byAccount = addressees.of(due.stream().map(DeliveryRow::delivery).toList());
        if (!wish.isDryRun()) {
            post.send(written(due, byAccount));
        }
        var reached = byAccount.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var view = view(wish, rows, reached, byAccount.size());
        if (!wish.isDryRun()) reached.forEach(delivery -> mark(actor, delivery));
        return view;
    }

    private Map<Letter, List<Delivery>> written(
            List<DeliveryRow> due, Map<UUID, List<Delivery>> byAccount) {
        Map<Letter, List<Delivery>> written = new LinkedHashMap<>();
        byAccount.forEach((account, own) -> {
            var late = due.stream().filter(row -> own.contains(row.delivery())).toList();
            written.put(letters.write(account, late), own);
        });
        return written;
    }

    private void mark(Actor actor, Delivery delivery) {
        delivery.remind(clock.now());
        events.publish(
                new DeliveryEvent.DeliveryReminded(delivery.id(), delivery.region(), actor.id()));
    }

    private boolean isRemindedToday(DeliveryRow row) {
        return row.delivery().wasRemindedOn(clock.today());
    }

    private RemindersView view(
            NewReminders wish, List<DeliveryRow> rows, Set<Delivery> reached, int letters) {
        var lines = rows.stream().map(row -> line(row, reached)).toList();
        return new RemindersView(
                wish.isDryRun(),
                count(lines, ReminderResult.REMINDED),
                letters,
                count(lines, ReminderResult.REMINDED_TODAY),
                count(lines, ReminderResult.UNREACHABLE),
                lines);
    }

    private ReminderLine line(DeliveryRow row, Set<Delivery> reached) {
        var delivery = row.delivery();
        return new ReminderLine(
                delivery.id(),
                Reference.to("editions", delivery.edition(), row.title()),
                RecipientView.of(delivery.recipient(), directory),
                delivery.dueAt(),
                result(row, reached));
    }

    private ReminderResult result(DeliveryRow row, Set<Delivery> reached) {
        if (isRemindedToday(row)) return ReminderResult.REMINDED_TODAY;
        return reached.contains(row.delivery())
                ? ReminderResult.REMINDED
                : ReminderResult.UNREACHABLE;
    }

    private static long count(List<ReminderLine> lines, ReminderResult result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }
}
