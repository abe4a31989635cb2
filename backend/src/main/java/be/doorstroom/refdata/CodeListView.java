package be.doorstroom.refdata;

import be.doorstroom.platform.web.Href;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One list of codes, whole, in the order in which they are usually shown.
@Schema(name = "CodeList")
public record CodeListView(
        Href self, @Schema(examples = "outcomeTypes") String id, List<CodeView> items) {}
