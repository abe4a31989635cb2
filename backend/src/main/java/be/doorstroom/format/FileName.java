package be.doorstroom.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// How a document is called by those who save it (RFC 6266).
public final class FileName {
    private FileName() {}

    /// The value of `Content-Disposition`: plain letters for old clients, the Dutch title for
    /// others.
    public static String inline(String title, String extension) {
        var name = title + "." + extension;
        var plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("[^\\p{ASCII}]", "")
                        .replace("\"", "");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
