package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands in the README, read out of it and run.
@House
class ReadmeTest {
    private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final String ADDRESS = "http://localhost:8080";

    @TempDir Path folder;

    @Test
    void the_curl_commands_of_the_readme_pull_and_are_told_and_follow()
            throws IOException, InterruptedException {
        Journey.approvedMinutes(Journey.unique("Voor de README"));
        Eventually.delivered(new Season().held().composed().published());
        Polling.until(() ->
                !Api.as("director-izegem").get("/minutes").jsonPath().getList("items").isEmpty());

        var printed = run(commands());

        assertThat(printed)
                .contains("304\n", "\"status\":\"acknowledged\"", "SUMMARY:Burgemeestersoverleg");
        assertThat(Files.readString(folder.resolve("minutes.json")))
                .contains("\"type\":\"minutes\"");
        assertThat(Files.readString(folder.resolve("briefing.json")))
                .contains("\"type\":\"briefing\"");
        assertThat(Files.readAllBytes(folder.resolve("briefing.pdf")))
                .startsWith("%PDF".getBytes());
        assertThat(Files.readString(folder.resolve("annex.json"))).contains("\"followUps\":[{");
        assertThat(Files.readString(folder.resolve("messages.json")))
                .contains("\"type\":\"be.doorstroom.trial\"");
        assertThat(printed.split("\"status\":\"acknowledged\"", -1)).hasSize(3);
        assertThat(Files.readString(folder.resolve("minutes.html")))
                .startsWithIgnoringCase("<!doctype html>");
        assertThat(Files.readAllBytes(folder.resolve("minutes.pdf"))).startsWith("%PDF".getBytes());
        assertThat(Files.readAllBytes(folder.resolve("year.zip"))).startsWith("PK".getBytes());
        assertThat(Files.readString(folder.resolve("stream.jsonld"))).contains("ldes:EventStream");
        assertThat(Files.readString(folder.resolve("context.jsonld"))).contains("besluitvorming:");
    }

    /// What was made would stand among the director's in other tests.
    @AfterEach
    void revoke() {
        var director = Api.as("director-izegem");
        for (var list : List.of("/calendars", "/webhookSubscriptions")) {
            director.get(list)
                    .jsonPath()
                    .getList("items.id", String.class)
                    .forEach(id -> director.delete(list + "/" + id, "*").then().statusCode(204));
        }
    }

    private static String commands() throws IOException {
        return COMMANDS.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"))
                // a year of which other tests leave few papers
                .replace("\"year\": 2026", "\"year\": 2025")
                .replace(ADDRESS, RestAssured.baseURI + ":" + RestAssured.port);
    }

    private String run(String commands) throws IOException, InterruptedException {
        var output = folder.resolve("output.txt").toFile();
        var shell =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output)
                        .start();
        var ended = shell.waitFor(60, TimeUnit.SECONDS);
        var printed = Files.readString(output.toPath());
        assertThat(ended && shell.exitValue() == 0).as(printed).isTrue();
        return printed;
    }
}
