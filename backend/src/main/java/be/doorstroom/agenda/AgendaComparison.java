package be.doorstroom.agenda;

import be.doorstroom.agenda.AgendaChangesView.ChangeKind;
import be.doorstroom.agenda.AgendaChangesView.ItemChange;
import be.doorstroom.agenda.AgendaChangesView.PropertyChange;
import be.doorstroom.agenda.AgendaDocument.Item;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.trail.TrailWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares two approved versions of an agenda item by item. Pure: it knows no more than the two
/// documents, each as its reader may read it.
final class AgendaComparison {
    private static final Map<String, Function<Item, @Nullable Object>> PROPERTIES = properties();

    private final Map<UUID, Item> before;
    private final Map<UUID, Item> after;
    private final Set<UUID> kept;

    AgendaComparison(AgendaDocument earlier, AgendaDocument later) {
        before = byId(earlier);
        after = byId(later);
        kept = new HashSet<>(common(List.copyOf(before.keySet()), List.copyOf(after.keySet())));
    }

    List<ItemChange> items() {
        var removed = before.values().stream().filter(item -> !after.containsKey(item.id()));
        return Stream.concat(
                        after.values().stream().map(this::change),
                        removed.map(item ->
                                new ItemChange(
                                        item.id(),
                                        ChangeKind.REMOVED,
                                        item.title(),
                                        item.sequence(),
                                        null,
                                        List.of())))
                .toList();
    }

    private ItemChange change(Item item) {
        var was = before.get(item.id());
        var properties = was == null ? List.<PropertyChange>of() : differences(was, item);
        return new ItemChange(
                item.id(),
                kind(was, item, properties),
                item.title(),
                was == null ? null : was.sequence(),
                item.sequence(),
                properties);
    }

    private ChangeKind kind(@Nullable Item was, Item item, List<PropertyChange> properties) {
        if (was == null) return ChangeKind.ADDED;
        var moved = hasMoved(item);
        if (properties.size() > (moved ? 1 : 0)) return ChangeKind.CHANGED;
        return moved ? ChangeKind.MOVED : ChangeKind.UNCHANGED;
    }

    /// A point that only made room for another has not moved itself.
    private boolean hasMoved(Item item) {
        return !kept.contains(item.id());
    }

    private List<PropertyChange> differences(Item was, Item item) {
        List<PropertyChange> found = new ArrayList<>();
        if (hasMoved(item)) found.add(difference("sequence", was.sequence(), item.sequence()));
        PROPERTIES.forEach((name, property) -> {
            var old = property.apply(was);
            var now = property.apply(item);
            if (!Objects.equals(old, now)) found.add(difference(name, old, now));
        });
        return found;
    }

    private static PropertyChange difference(
            String name, @Nullable Object old, @Nullable Object now) {
        return new PropertyChange(name, text(old), text(now));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, Function<Item, @Nullable Object>> properties() {
        Map<String, Function<Item, @Nullable Object>> properties = new LinkedHashMap<>();
        properties.put("title", Item::title);
        properties.put("kind", item -> Moves.code(item.kind()));
        properties.put("note", Item::note);
        properties.put("presenter", Item::presenter);
        properties.put("speaker", item -> speaker(item.speaker()));
        properties.put("minutes", Item::minutes);
        properties.put("triage", item -> Moves.code(item.triage()));
        properties.put("circle", item -> Moves.code(item.circle()));
        properties.put("dossier", item -> item.dossier() == null ? null : item.dossier().title());
        properties.put("twin", item -> item.twin() == null ? null : TrailWords.place(item.twin()));
        properties.put("trail", item -> TrailWords.text(item.trail()));
        properties.put("files", item -> files(item.attached()));
        return properties;
    }

    /// By name and the beginning of the SHA-256: a next version often keeps its name.
    private static @Nullable String files(List<AttachedFile> files) {
        return files.isEmpty()
                ? null
                : files.stream()
                        .map(file -> file.name() + " (" + file.sha256().substring(0, 8) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String speaker(@Nullable Speaker speaker) {
        return speaker == null ? null : speaker.name() + ", " + speaker.organization();
    }

    private static Map<UUID, Item> byId(AgendaDocument document) {
        return document.items().stream()
                .collect(
                        Collectors.toMap(
                                Item::id,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    /// The longest run of points that kept their order.
    private static List<UUID> common(List<UUID> some, List<UUID> others) {
        var longest = new int[some.size() + 1][others.size() + 1];
        for (var i = some.size() - 1; i >= 0; i--) {
            for (var j = others.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        some.get(i).equals(others.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return walk(some, others, longest);
    }

    private static List<UUID> walk(List<UUID> some, List<UUID> others, int[][] longest) {
        List<UUID> run = new ArrayList<>();
        var j = 0;
        for (var i = 0; i < some.size() && j < others.size(); ) {
            if (some.get(i).equals(others.get(j))) {
                run.add(some.get(i++));
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return run;
    }
}
