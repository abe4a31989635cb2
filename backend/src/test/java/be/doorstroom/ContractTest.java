package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.format.Formats;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract in the repository is the one that the code gives. `bin/contract` writes it anew.
@House
class ContractTest {
    private static final Path COMMITTED = Path.of("../openapi.yaml");

    @Inject Formats formats;

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

    private static List<Content> documents() {
        return new OpenAPIV3Parser()
                .read(COMMITTED.toString()).getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .map(operation -> operation.getResponses().get("200"))
                        .map(answer -> answer == null ? null : answer.getContent())
                        .filter(content -> content != null && content.containsKey("text/html"))
                        .toList();
    }
}
