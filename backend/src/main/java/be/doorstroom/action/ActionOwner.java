package be.doorstroom.action;

import be.doorstroom.access.Office;
import be.doorstroom.platform.problem.Issue;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who does it: an organization, or an office of it, or a body; never a person.
public record ActionOwner(
        @Nullable @Size(max = 40) @Schema(examples = "dvv-midwest") String organization,
        @Nullable @Schema(description = "Of that organization") Office office,
        @Nullable @Size(max = 80) @Schema(examples = "midwest-management-team") String body) {

    /// What is wrong with it, but for whether they exist.
    Optional<Issue> fault() {
        if ((organization == null) == (body == null)) {
            return fault("owner", "must be an organization or a body");
        }
        if (office != null && organization == null) {
            return fault("owner.office", "goes with an organization");
        }
        return Optional.empty();
    }

    private Optional<Issue> fault(String name, String detail) {
        return Optional.of(Issue.invalid("body", name, null, detail));
    }
}
