package be.doorstroom.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/// The component schemas: named in the field's terms, with what a record always has as required.
final class ContractSchemas {
    private static final String COMPONENT = "#/components/schemas/";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<String, List<String>> components = new HashMap<>();
    private final Map<String, List<String>> required = new HashMap<>();

    ContractSchemas(IndexView index) {
        index.getKnownClasses().stream()
                .filter(each ->
                        each.isRecord() && each.name().toString().startsWith("be.doorstroom."))
                .sorted(Comparator.comparing(ContractSchemas::isInner))
                .forEach(each -> {
                    components.putIfAbsent(name(each), components(each));
                    required.putIfAbsent(name(each), alwaysThere(each));
                });
    }

    void finish(Components components) {
        Map<String, Schema> finished = new TreeMap<>();
        components
                .getSchemas()
                .forEach((name, schema) -> {
                    keepComponents(name, schema);
                    writeCodes(schema);
                    leaveTypesToOthers(schema);
                    require(name, schema);
                    finished.put(pageName(name), schema);
                });
        finished.put("Problem", problem());
        finished.put("Cursor", text("As a list gave it in `next`", "MTY"));
        finished.put("YearMonth", text("A month", "2026-11"));
        components.setSchemas(finished);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .example(example);
    }

    /// No operation names its refusals, so the scanner does not find the schema by itself.
    private static Schema problem() {
        var text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        var number = OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int32");
        var issue = OASFactory.createSchema().ref(COMPONENT + "Issue");
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A refusal that says what was wrong and what would be right")
                .required(new ArrayList<>(List.of("type", "title", "status", "detail")))
                .addProperty("type", text)
                .addProperty("title", text)
                .addProperty("status", number)
                .addProperty("detail", text)
                .addProperty("instance", text)
                .addProperty(
                        "issues",
                        OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(issue));
    }

    /// Points to the new names of pages.
    void rename(@Nullable Content content) {
        if (content == null) return;
        content.getMediaTypes()
                .values()
                .forEach(type -> {
                    var schema = type.getSchema();
                    if (schema == null || schema.getRef() == null) return;
                    var name = schema.getRef().replace(COMPONENT, "");
                    schema.setRef(COMPONENT + pageName(name));
                });
    }

    static Schema withoutRequired(Schema whole) {
        return OASFactory.createSchema()
                .type(whole.getType())
                .description(whole.getDescription())
                .properties(whole.getProperties());
    }

    private void require(String name, Schema schema) {
        var properties = schema.getProperties();
        if (properties == null) return;
        var record = required.getOrDefault(recordName(name), List.of());
        var known = record.stream().filter(properties::containsKey).toList();
        if (!known.isEmpty()) schema.setRequired(new ArrayList<>(known));
    }

    /// A method of a record that asks something is no property, whatever the scanner takes it for.
    private void keepComponents(String name, Schema schema) {
        var known = components.get(name);
        var properties = schema.getProperties();
        if (known == null || properties == null) return;
        List.copyOf(properties.keySet()).stream()
                .filter(property -> !known.contains(property))
                .forEach(schema::removeProperty);
    }

    /// Of a property that says what another schema is, that schema tells the type: the scanner
    /// calls a month an object.
    private static void leaveTypesToOthers(Schema schema) {
        var properties = schema.getProperties();
        if (properties == null) return;
        properties.values().stream()
                .filter(property -> property.getRef() != null || property.getAllOf() != null)
                .forEach(property -> property.setType(null));
    }

    private static void writeCodes(Schema schema) {
        var constants = schema.getEnumeration();
        if (constants == null) return;
        schema.setEnumeration(
                constants.stream()
                        .map(Object::toString)
                        .map(each -> each.matches("[A-Z_]+") ? ContractFilter.code(each) : each)
                        .collect(Collectors.toCollection(ArrayList::new)));
    }

    /// `KeyPageMeetingView` is a `MeetingPage`.
    private static String pageName(String name) {
        var bare = name.replaceFirst("^(KeyPage|NumberedPage)", "");
        return bare.equals(name) ? name : bare.replaceFirst("View$", "") + "Page";
    }

    private static String recordName(String name) {
        for (var page : Set.of("KeyPage", "NumberedPage")) {
            if (name.startsWith(page)) return page;
        }
        return name;
    }

    /// A record that rooms hand each other may have a name that another bears in the contract.
    private static boolean isInner(ClassInfo record) {
        var annotation = record.declaredAnnotation(SCHEMA);
        return annotation == null || annotation.value("name") == null;
    }

    private static String name(ClassInfo record) {
        var annotation = record.declaredAnnotation(SCHEMA);
        var given = annotation == null ? null : annotation.value("name");
        return given == null ? record.simpleName() : given.asString();
    }

    private static List<String> components(ClassInfo record) {
        return record.recordComponents().stream().map(RecordComponentInfo::name).toList();
    }

    private static List<String> alwaysThere(ClassInfo record) {
        return record.recordComponents().stream()
                .filter(component -> !isNullable(component))
                .map(RecordComponentInfo::name)
                .toList();
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE) || component.hasAnnotation(NULLABLE);
    }
}
