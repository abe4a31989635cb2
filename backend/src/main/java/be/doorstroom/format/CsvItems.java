package be.doorstroom.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Every list as a table for a spreadsheet, one row for each item. Its columns are the properties
/// that the item has in JSON, so that an empty list has its heads too; [CsvColumn] says which and
/// how.
@ApplicationScoped
class CsvItems implements ItemFormat {
    private final ObjectMapper json;
    private final Map<Class<?>, List<CsvColumn>> columns = new ConcurrentHashMap<>();

    CsvItems(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public MediaType mediaType() {
        return Csv.TYPE;
    }

    @Override
    public String extension() {
        return Csv.EXTENSION;
    }

    @Override
    public boolean writesPagesOf(Class<?> item) {
        return true;
    }

    @Override
    public byte[] write(Class<?> item, List<?> items) {
        var table = columns.computeIfAbsent(item, type -> new CsvColumns(json).of(type));
        return Csv.write(
                table.stream().map(CsvColumn::name).toList(),
                items.stream().map(each -> row(table, json.valueToTree(each))).toList());
    }

    private static List<Object> row(List<CsvColumn> table, JsonNode item) {
        return table.stream().map(column -> column.cell(item)).toList();
    }
}
