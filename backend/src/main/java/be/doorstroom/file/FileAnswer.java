package be.doorstroom.file;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;

/// Gives the bytes of a file so that no browser takes them for a page of ours: never sniffed, and
/// nothing in them can act. It is kept; paper and pictures may be looked at first.
final class FileAnswer {
    /// A sandbox would keep the browser's own reader of PDF out.
    private static final String NOTHING_LOADS = "default-src 'none'; style-src 'unsafe-inline'";

    private FileAnswer() {}

    static RestResponse<byte[]> of(FileService.Content content, boolean isPreview) {
        var file = content.file();
        var isShown = isPreview && FileType.isShown(file.mediaType());
        return RestResponse.ResponseBuilder.ok(content.bytes(), type(file))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (isShown ? "inline" : "attachment") + name(file))
                .header("Repr-Digest", digest(file))
                .header(
                        "Content-Security-Policy",
                        isShown ? NOTHING_LOADS : "sandbox; " + NOTHING_LOADS)
                .header(HttpHeaders.ETAG, '"' + file.sha256() + '"')
                .build();
    }

    private static String type(FileCard file) {
        return file.mediaType().startsWith("text/")
                ? file.mediaType() + ";charset=UTF-8"
                : file.mediaType();
    }

    /// The name in both forms (RFC 6266): plain for old clients, whole for others.
    private static String name(FileCard file) {
        var plain = file.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }

    private static String digest(FileCard file) {
        var raw = HexFormat.of().parseHex(file.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(raw) + ":";
    }
}
