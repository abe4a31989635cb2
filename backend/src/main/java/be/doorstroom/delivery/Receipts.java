package be.doorstroom.delivery;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Standing;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// Records that somebody got an edition, and remembers that nothing was left to record, so that
/// reading it again asks nothing of the ledger. Deliveries of minutes and briefings are written
/// with the edition or with its release, either of which moves its version; those of an agenda come
/// with answers to invitations too, and are looked for each time.
@Singleton
class Receipts {
    private static final Set<EditionKind> MOVE_WITH_THE_RELEASE =
            EnumSet.of(
                    EditionKind.SITUATION_MESSAGE,
                    EditionKind.MINUTES,
                    EditionKind.MINUTES_REVIEW,
                    EditionKind.BRIEFING,
                    EditionKind.BRIEFING_ANNEX);

    private static final int MOST = 20_000;

    private final DeliveryService deliveries;
    private final Cache<Key, Boolean> complete = Caffeine.newBuilder().maximumSize(MOST).build();

    Receipts(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    /// What somebody is tells which deliveries are theirs.
    private record Key(UUID edition, int version, String actor, Set<Standing> standings) {}

    void record(Actor actor, EditionCard card) {
        var key = new Key(card.id(), card.version(), actor.id(), actor.standings());
        if (complete.getIfPresent(key) != null) return;
        if (deliveries.awaits(actor, card.id())) deliveries.retrieve(actor, card.id());
        if (MOVE_WITH_THE_RELEASE.contains(card.kind())) complete.put(key, true);
    }
}
