package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.ReadTable;
import be.doorstroom.Wire;
import be.doorstroom.matrix.Declared.Declaration;
import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every list of the contract as CSV says as much as in JSON. The caller is one who gets it.
@House
class ListsAsTablesTest {
    private static final String CSV = "text/csv";

    @Inject AgroalDataSource database;

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_has_as_many_rows_as_items_and_the_same_ids(String id) {
        var right = RightCall.of(Declared.OPERATIONS.get(id));
        Rows.settled(database);
        var items = Wire.tree(send(right, "application/json")).path("items");
        var answer = send(right, CSV);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        var table = ReadTable.of(answer.body());
        assertThat(table.head()).isNotEmpty().doesNotHaveDuplicates().doesNotContain("", "etag");
        assertThat(table.rows()).hasSize(items.size());
        for (var i = 0; i < items.size(); i++) says(items.get(i), table.rows().get(i));
    }

    /// What stands in an item as text or number stands in its row.
    private static void says(JsonNode item, Map<String, String> row) {
        for (var name : List.of("id", "title", "name", "href", "status", "month", "sequence")) {
            if (!item.has(name)) continue;
            assertThat(row.get(name)).isEqualTo(item.path(name).asText());
        }
    }

    @Test
    void there_are_many_lists() {
        assertThat(lists()).hasSizeGreaterThan(30);
    }

    static List<String> lists() {
        return Declared.OPERATIONS.entrySet().stream()
                .filter(each -> isTable(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The information flow is a document, with a table of its own.
    private static boolean isTable(Declaration operation) {
        var answer = operation.operation().getResponses().get("200");
        return operation.isRead()
                && answer != null
                && answer.getContent() != null
                && answer.getContent().containsKey(CSV)
                && !answer.getContent().containsKey("text/html");
    }

    private static HttpResponse<byte[]> send(RightCall right, String accept) {
        var request = Wire.to(Api.BASE + right.path() + right.query()).header("Accept", accept);
        right.caller().forEach(request::header);
        var answer = Wire.send(request.GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
