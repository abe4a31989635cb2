package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.format.Formats;
import be.doorstroom.format.ItemFormats;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The contract in the repository is the one that the code gives. `bin/contract` writes it anew.
@House
class ContractTest {
    private static final Path COMMITTED = Path.of("../openapi.yaml");

    @Inject Formats formats;
    @Inject ItemFormats itemFormats;

    @Test
    void the_committed_contract_is_the_generated_one() throws IOException {
        var generated = Api.anonymous().get("/doc/generated.yaml").asString();
        if (Boolean.getBoolean("contract.write")) Files.writeString(COMMITTED, generated);
        assertThat(Files.readString(COMMITTED))
                .as("openapi.yaml is stale: run bin/contract and commit what it writes")
                .isEqualTo(generated);
    }

    @Test
    void the_server_hands_out_the_committed_contract() throws IOException {
        var served = Api.anonymous().get("/doc/openapi.yaml");

        assertThat(served.asString()).isEqualTo(Files.readString(COMMITTED));
        assertThat(served.contentType()).isEqualTo("application/yaml;charset=UTF-8");
        Api.anonymous()
                .request()
                .header("If-None-Match", served.header("ETag"))
                .get(Api.BASE + "/doc/openapi.yaml")
                .then()
                .statusCode(304);
    }

    @Test
    void what_can_be_had_as_a_page_can_be_had_in_every_format() {
        var types =
                formats.mediaTypes().stream()
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .toList();

        assertThat(documents())
                .hasSize(3)
                .allSatisfy(content -> assertThat(content.keySet()).containsAll(types));
    }

    @Test
    void every_page_can_be_had_as_a_table_and_some_pages_as_what_fits_them() {
        var pages = answers().filter(ContractTest::isPage).toList();
        var types =
                itemFormats.mediaTypes().stream()
                        .map(type -> type.getType() + "/" + type.getSubtype())
                        .toList();

        assertThat(pages)
                .hasSizeGreaterThan(30)
                .allSatisfy(content -> assertThat(content).containsKey("text/csv"));
        assertThat(types)
                .hasSizeGreaterThan(2)
                .allSatisfy(type ->
                        assertThat(pages).anySatisfy(page -> assertThat(page).containsKey(type)));
    }

    private static boolean isPage(Content content) {
        var json = content.get("application/json");
        var name = json == null ? null : json.getSchema().get$ref();
        return name != null && name.matches(".*(Page|/FeedPage\\w+)");
    }

    private static List<Content> documents() {
        return answers().filter(content -> content.containsKey("text/html")).toList();
    }

    private static Stream<Content> answers() {
        return new OpenAPIV3Parser()
                .read(COMMITTED.toString()).getPaths().values().stream()
                        .flatMap(path -> Stream.ofNullable(path.getGet()))
                        .map(operation -> operation.getResponses().get("200"))
                        .filter(answer -> answer != null && answer.getContent() != null)
                        .map(ApiResponse::getContent);
    }
}
