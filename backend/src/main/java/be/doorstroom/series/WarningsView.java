package be.doorstroom.series;

import be.doorstroom.platform.web.Href;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What does not fit in the plans of a region, by the start of the first meeting concerned.
@Schema(name = "PlanningWarnings")
public record WarningsView(Href self, List<Warning> warnings) {}
