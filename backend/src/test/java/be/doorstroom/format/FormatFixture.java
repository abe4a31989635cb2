package be.doorstroom.format;

import com.fasterxml.jackson.databind.ObjectMapper;

/// Formats without a container around them.
final class FormatFixture {
    private FormatFixture() {}

    static HtmlFormat html() {
        var context = new LinkedDataContext("https://doorstroom.example");
        return new HtmlFormat(new Rdfa(new JsonLdFormat(new ObjectMapper(), context), context));
    }
}
