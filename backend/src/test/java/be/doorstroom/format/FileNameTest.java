package be.doorstroom.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("h2")
class FileNameTest {

    @Test
    void a_dutch_title_is_kept_and_old_clients_get_plain_letters() {
        assertThat(FileName.inline("Verslag – Coördinatie, één punt", "pdf"))
                .isEqualTo(
                        "inline; filename=\"Verslag  Coordinatie, een punt.pdf\";"
                                + " filename*=UTF-8''Verslag%20%E2%80%93%20Co%C3%B6rdinatie%2C%20%C3%A9%C3%A9n%20punt.pdf");
    }

    @Test
    void nothing_in_a_title_leads_to_another_folder_or_ends_the_header() {
        assertThat(FileName.inline("../nota 1/2: \"wat\\nu\"?\r\nX-Evil: 1", "docx"))
                .startsWith("inline; filename=\"..-nota 1-2- -wat-nu-X-Evil- 1.docx\";")
                .doesNotContain("\r", "\n", "/", "\\");
    }

    @Test
    void a_long_title_is_cut_and_keeps_its_extension() {
        var name = FileName.inline("Vervoerregio ".repeat(40), "md");
        assertThat(name.substring(0, name.indexOf(';', 10))).endsWith(".md\"").hasSizeLessThan(150);
    }
}
