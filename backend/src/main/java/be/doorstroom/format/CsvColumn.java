package be.doorstroom.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One column of a list as CSV, and what stands in it: codes, dates and numbers as in JSON, nothing
/// where a property is absent, rich text as its words. A list becomes its entries with `; ` between
/// them; of an entry that is an object stands its title or name, else what it says otherwise.
///
/// @param path the names that lead to the property
record CsvColumn(List<String> path, boolean isRich) {
    private static final String BETWEEN = "; ";
    private static final List<String> TITLES = List.of("title", "name");
    private static final Set<String> UNSAID = Set.of("href", "self", "etag", "permitted");

    /// Its head: `meeting.title`.
    String name() {
        return String.join(".", path);
    }

    /// A number or a text.
    Object cell(JsonNode item) {
        var node = item;
        for (var name : path) {
            node = node.path(name);
        }
        if (node.isNumber()) return node.numberValue();
        return isRich ? words(node.asText()) : said(node);
    }

    private static String said(JsonNode node) {
        if (node.isArray()) return joined(node.valueStream(), BETWEEN);
        if (!node.isObject()) return node.asText();
        return TITLES.stream()
                .filter(node::has)
                .findFirst()
                .map(title -> said(node.path(title)))
                .orElseGet(() ->
                        joined(
                                node.propertyStream()
                                        .filter(property -> !UNSAID.contains(property.getKey()))
                                        .map(property -> property.getValue()),
                                " "));
    }

    private static String joined(Stream<JsonNode> nodes, String between) {
        return nodes.map(CsvColumn::said).collect(Collectors.joining(between));
    }

    private static String words(String html) {
        var text = new TextBlocks();
        text.write(RichText.blocks(html));
        return text.toString().strip();
    }
}
