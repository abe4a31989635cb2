package be.doorstroom.college;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A college item in a list: whose, of which month, and what it tells of.
@Schema(name = "CollegeItemCard")
public record CollegeItemCardView(
        Href href,
        @Schema(description = "Municipality and month", examples = "36008-2026-11") String id,
        Reference municipality,
        @Schema(examples = "2026-11") String month,
        @Schema(examples = "Regiowerking – november 2026") String title,
        List<Reference> agendas,
        @Schema(description = "The editions of approved minutes") List<Reference> minutes) {}
