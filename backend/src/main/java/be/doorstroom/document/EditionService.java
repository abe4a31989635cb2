package be.doorstroom.document;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Reach;
import be.doorstroom.access.Standing;
import be.doorstroom.access.Visibility;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.JsonSetup;
import be.doorstroom.platform.web.Slice;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Freezes editions and answers them in the reader's circle.
@ApplicationScoped
public class EditionService {
    private static final int MOST_READERS = 20_000;

    private final Editions editions;
    private final Publications publications;
    private final HouseClock clock;
    private final ObjectMapper canonical;
    private final TransactionSynchronizationRegistry transactions;
    private final Cache<Rendition.Key, Frozen> kept;
    private final Cache<Reader, Given> given =
            Caffeine.newBuilder().maximumSize(MOST_READERS).build();

    EditionService(
            Editions editions,
            Publications publications,
            HouseClock clock,
            ObjectMapper json,
            TransactionSynchronizationRegistry transactions,
            @ConfigProperty(name = "doorstroom.kept-bytes") long keptBytes) {
        this.editions = editions;
        this.publications = publications;
        this.clock = clock;
        this.canonical = JsonSetup.canonical(json);
        this.transactions = transactions;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(keptBytes)
                        .<Rendition.Key, Frozen>weigher((key, frozen) -> frozen.bytes().length)
                        .build();
    }

    /// Freezes one rendition per circle, in the caller's transaction.
    ///
    /// @param content the document as a circle may read it
    /// @param released the circles that may have it at once; the secretariat always may
    /// @return the SHA-256 of the secretariat's rendition, which stands for the edition
    @Transactional(Transactional.TxType.MANDATORY)
    public String freeze(NewEdition wish, Function<Circle, Object> content, Set<Circle> released) {
        return freeze(List.of(new EditionToFreeze(wish, content)), released).getFirst();
    }

    /// As [#freeze], for several editions in as many statements as for one.
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> freeze(List<EditionToFreeze> wishes, Set<Circle> released) {
        editions.persist(wishes.stream().map(wish -> new Edition(wish.edition(), clock.now())));
        editions.flush();
        var renditions = wishes.stream().map(this::renditions).toList();
        editions.keep(renditions.stream().flatMap(each -> each.values().stream()));
        editions.keep(
                wishes.stream()
                        .flatMap(wish ->
                                Arrays.stream(Circle.values())
                                        .map(circle -> release(wish.edition(), circle, released))));
        return renditions.stream().map(EditionService::proof).toList();
    }

    private Map<Circle, Rendition> renditions(EditionToFreeze wish) {
        Map<Circle, Rendition> renditions = new EnumMap<>(Circle.class);
        for (var circle : Circle.values()) {
            var bytes = write(wish.content().apply(circle));
            renditions.put(circle, new Rendition(wish.edition().id(), circle, bytes));
        }
        return renditions;
    }

    private static String proof(Map<Circle, Rendition> renditions) {
        return Objects.requireNonNull(renditions.get(Circle.SECRETARIAT), "always frozen").sha256();
    }

    /// Lets a later edition take the place of an earlier one.
    @Transactional(Transactional.TxType.MANDATORY)
    public void supersede(UUID earlier, UUID later) {
        editions.findByIdOptional(earlier).ifPresent(edition -> edition.giveWayTo(later));
    }

    /// The edition in the most closed circle that the actor may read.
    ///
    /// @throws Problem `resourceNotFound` when there is none, `noAccessToken` when nobody is signed
    ///   in who might have it
    public EditionReading read(Actor actor, UUID id) {
        return find(actor, id).orElseThrow(actor::refusal);
    }

    /// As [#read], but absent instead of refused. In one statement: the whole row the first time,
    /// and after that whether the edition moved on, as each release of it makes it do.
    public Optional<EditionReading> find(Actor actor, UUID id) {
        var reader = new Reader(id, actor.standings());
        return known(reader)
                .or(() ->
                        editions.readable(Reach.of(actor), id)
                                .map(row -> {
                                    if (isRemembered(row)) given.put(reader, new Given(row));
                                    return reading(id, row);
                                }));
    }

    /// Not of a part, which is released with its whole and does not move by itself; and not what a
    /// transaction sees that may yet be undone.
    private boolean isRemembered(EditionRow row) {
        return !row.edition().isPart() && transactions.getTransactionKey() == null;
    }

    /// What such a reader got before, if nothing was released or recalled since and the bytes are
    /// at hand.
    private Optional<EditionReading> known(Reader reader) {
        var last = given.getIfPresent(reader);
        if (last == null) return Optional.empty();
        var bytes = kept.getIfPresent(new Rendition.Key(reader.edition(), last.circle()));
        if (bytes == null || editions.version(reader.edition()) != last.card().version()) {
            return Optional.empty();
        }
        return Optional.of(new EditionReading(last.card(), last.circle(), bytes));
    }

    /// Whoever stands as this, before this edition.
    private record Reader(UUID edition, Set<Standing> standings) {}

    /// What they got.
    private record Given(EditionCard card, Circle circle) {
        Given(EditionRow row) {
            this(row.edition().card(), row.circle());
        }
    }

    private EditionReading reading(UUID id, EditionRow row) {
        return new EditionReading(row.edition().card(), row.circle(), frozen(id, row));
    }

    /// What was recalled from one circle may still be read in another.
    public Visibility visible(Actor actor, Set<EditionKind> kinds, Collection<UUID> ids) {
        if (ids.isEmpty()) return new Visibility(Set.of(), Set.of());
        var reach = Reach.of(actor);
        return new Visibility(
                Set.copyOf(editions.among(reach, kinds, ReleaseState.RELEASED, ids)),
                Set.copyOf(editions.among(reach, kinds, ReleaseState.WITHDRAWN, ids)));
    }

    /// By edition, the meeting of those that have one, whoever asks.
    public Map<UUID, List<UUID>> meetings(Collection<UUID> ids) {
        return editions.meetings(ids);
    }

    /// Reads frozen JSON back into the record that was frozen.
    public <T> T parse(EditionReading reading, Class<T> type) {
        try {
            return canonical.readValue(reading.json().bytes(), type);
        } catch (IOException broken) {
            throw new IllegalStateException("edition " + reading.card().id(), broken);
        }
    }

    /// The latest letter of each kind of edition of these meetings that the actor may have.
    public Map<UUID, Map<EditionKind, String>> letters(Actor actor, Collection<UUID> meetings) {
        if (meetings.isEmpty()) return Map.of();
        return editions.letters(Reach.of(actor), meetings).stream()
                .collect(
                        Collectors.groupingBy(
                                LatestLetter::meeting,
                                Collectors.toMap(LatestLetter::kind, LatestLetter::letter)));
    }

    /// The newest edition of a kind of a meeting that the actor may have.
    public Optional<EditionReading> latest(Actor actor, UUID meeting, EditionKind kind) {
        return editions.latest(Reach.of(actor), meeting, kind).map(id -> read(actor, id));
    }

    /// Every edition of a kind of a meeting that the actor may have, the first one first.
    public List<EditionCard> ofMeeting(Actor actor, UUID meeting, EditionKind kind) {
        return editions.ofMeeting(Reach.of(actor), meeting, kind).stream()
                .map(Edition::card)
                .toList();
    }

    /// The part of an edition that is addressed to one organization, if the actor may have it.
    public Optional<EditionReading> part(Actor actor, UUID whole, String addressee) {
        return editions.part(Reach.of(actor), whole, addressee).map(id -> read(actor, id));
    }

    /// The organizations to which parts of an edition are addressed, of those that the actor may
    /// have.
    public List<String> addressees(Actor actor, UUID whole) {
        return editions.parts(Reach.of(actor), whole).stream()
                .flatMap(part -> Optional.ofNullable(part.card().addressee()).stream())
                .toList();
    }

    /// The editions of a kind in the order in which they were published, without those that a later
    /// one took the place of.
    public Slice<EditionCard> published(Actor actor, PublishedFilter filter) {
        return publications.inOrder(Reach.of(actor), filter).map(row -> row.edition().card());
    }

    /// The newest first, without those whose place a later one took.
    public Slice<EditionCard> publications(Actor actor, PublicationFilter filter) {
        return publications.newestFirst(Reach.of(actor), filter).map(Edition::card);
    }

    /// What the public may have or had once, in the order in which that came to be so.
    public Slice<PublicEdition> released(PublicFilter filter) {
        return publications
                .inOrderOfRelease(filter)
                .map(row -> new PublicEdition(row.edition().card(), row.state()));
    }

    /// The newest edition, without asking who reads: for the rooms that write the next one.
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<EditionReading> newest(UUID meeting, EditionKind kind) {
        return editions.newest(meeting, kind)
                .flatMap(edition ->
                        editions.rendition(edition.card().id(), Circle.SECRETARIAT)
                                .map(kept -> reading(edition, kept)));
    }

    private static EditionReading reading(Edition edition, Rendition kept) {
        var frozen = new Frozen(kept.bytes(), kept.sha256());
        return new EditionReading(edition.card(), Circle.SECRETARIAT, frozen);
    }

    /// What stands on the cover, without asking who reads: for rooms that send editions on.
    public EditionCard card(UUID id) {
        return editions.findByIdOptional(id).map(Edition::card).orElseThrow(Problem::notFound);
    }

    private Release release(NewEdition wish, Circle circle, Set<Circle> released) {
        var state =
                circle == Circle.SECRETARIAT || released.contains(circle)
                        ? ReleaseState.RELEASED
                        : ReleaseState.PLANNED;
        return new Release(wish.id(), circle, state, clock.now());
    }

    private Frozen frozen(UUID id, EditionRow row) {
        return kept.get(
                new Rendition.Key(id, row.circle()),
                missing -> new Frozen(row.bytes(), row.sha256()));
    }

    private byte[] write(Object content) {
        try {
            return canonical.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a document must be JSON", impossible);
        }
    }
}
