package be.doorstroom.refdata;

import be.doorstroom.platform.web.Href;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A code as the API shows it, with what people call it.
@Schema(name = "Code")
public record CodeView(
        Href href, Href self, @Schema(examples = "commonPosition") String code, Label label) {
    /// What it is called in the languages of the house.
    public record Label(
            @Schema(examples = "Gemeenschappelijk standpunt") String nl,
            @Schema(examples = "Common position") String en) {}
}
