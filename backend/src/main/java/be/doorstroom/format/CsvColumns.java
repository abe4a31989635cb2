package be.doorstroom.format;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Finds the columns of a type of items in what Jackson writes of it, in the order of its JSON. An
/// object becomes a column for each of its properties: `meeting.id`, `meeting.title`. Left out is
/// what only a program needs: `self`, `etag`, `permitted`, and the addresses inside objects. The
/// item's own address, `href`, stands last.
final class CsvColumns {
    private static final String ADDRESS = "href";
    private static final Set<String> FOR_PROGRAMS = Set.of("self", "etag", "permitted");

    private final ObjectMapper json;
    private final Set<JavaType> open = new HashSet<>();
    private final List<CsvColumn> columns = new ArrayList<>();

    CsvColumns(ObjectMapper json) {
        this.json = json;
    }

    List<CsvColumn> of(Class<?> item) {
        walk(json.constructType(item), List.of());
        var address = columns.stream().filter(column -> column.name().equals(ADDRESS)).toList();
        columns.removeAll(address);
        columns.addAll(address);
        return List.copyOf(columns);
    }

    private void walk(JavaType type, List<String> path) {
        open.add(type);
        properties(type).forEachRemaining(property -> add(property, path));
        open.remove(type);
    }

    private void add(PropertyWriter property, List<String> path) {
        var name = property.getName();
        if (FOR_PROGRAMS.contains(name) || (name.equals(ADDRESS) && !path.isEmpty())) return;
        var below = new ArrayList<>(path);
        below.add(name);
        if (isObject(property.getType())) {
            walk(property.getType(), below);
        } else {
            columns.add(new CsvColumn(below, property.getAnnotation(Rich.class) != null));
        }
    }

    /// What has properties of its own; a type inside itself ends there.
    private boolean isObject(JavaType type) {
        return type.isRecordType() && !open.contains(type) && properties(type).hasNext();
    }

    private Iterator<PropertyWriter> properties(JavaType type) {
        try {
            return json.getSerializerProviderInstance().findValueSerializer(type)
                            instanceof BeanSerializerBase object
                    ? object.properties()
                    : List.<PropertyWriter>of().iterator();
        } catch (JsonMappingException unwritable) {
            throw new IllegalStateException("%s is no JSON".formatted(type), unwritable);
        }
    }
}
