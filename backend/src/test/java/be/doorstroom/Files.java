package be.doorstroom;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Uploads files.
public final class Files {
    private Files() {}

    /// As small as a file can be and still be known as a PDF.
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The id of a file that is as open as can be, of the coordinator of its region.
    public static String upload(String region, String name, byte[] bytes) {
        var about = "?region=%s&circle=public&name=%s";
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return Wire.as("coordinator-" + region)
                .post("/files" + about.formatted(region, encoded), bytes)
                .path("id")
                .asText();
    }

    public static Response send(Api who, String region, String name, byte[] bytes) {
        return who.request()
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .queryParam("region", region)
                .queryParam("circle", "public")
                .body(bytes)
                .post(Api.BASE + "/files");
    }
}
