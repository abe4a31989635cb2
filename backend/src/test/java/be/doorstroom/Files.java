package be.doorstroom;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;

/// Uploads files.
public final class Files {
    private Files() {}

    /// As small as a file can be and still be known as a PDF.
    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The id of a file that is as open as can be.
    public static String upload(Api who, String region, String name, byte[] bytes) {
        return send(who, region, name, bytes).then().statusCode(201).extract().path("id");
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
