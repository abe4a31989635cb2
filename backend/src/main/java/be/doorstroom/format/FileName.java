package be.doorstroom.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// How a document is called by those who save it (RFC 6266).
public final class FileName {
    /// What one file system or another takes for a path, a stream or a command.
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");

    /// Most file systems end at 255 bytes; a sign of Dutch takes two at most.
    private static final int LONGEST = 120;

    private FileName() {}

    /// The value of `Content-Disposition`: plain letters for old clients, the Dutch title for
    /// others.
    public static String inline(String title, String extension) {
        return "inline; " + parameters(of(title, extension));
    }

    /// As [#inline], for what is kept and not looked at.
    public static String attachment(String title, String extension) {
        return "attachment; " + parameters(of(title, extension));
    }

    /// The name alone, which leads to no other folder.
    public static String of(String title, String extension) {
        return clean(title) + "." + extension;
    }

    private static String parameters(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", "");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String clean(String title) {
        return NOT_IN_A_NAME
                .matcher(title)
                .replaceAll("-")
                .codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
