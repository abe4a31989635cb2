package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The contract in the repository is the one that the code gives. `bin/contract` writes it anew.
@House
class ContractTest {
    private static final Path COMMITTED = Path.of("../openapi.yaml");

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
}
