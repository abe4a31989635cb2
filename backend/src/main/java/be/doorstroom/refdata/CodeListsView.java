package be.doorstroom.refdata;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which lists of codes there are.
@Schema(name = "CodeLists")
public record CodeListsView(Href self, List<Reference> items) {}
