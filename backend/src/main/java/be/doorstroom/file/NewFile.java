package be.doorstroom.file;

import be.doorstroom.access.Circle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What is said of an upload, in the address: its name, its region, who may read it once it is
/// attached, and of which file it is the next version.
public record NewFile(
        @NotBlank
                @Size(max = 200)
                @Pattern(
                        regexp = "[^\\u0000-\\u001F\\u007F/\\\\]*",
                        message = "must be a name without path or control characters")
                @Schema(examples = "Nota vervoerregio.pdf")
                @RestQuery
                String name,
        @NotBlank @Size(max = 40) @Schema(examples = "midwest") @RestQuery String region,
        @NotNull @RestQuery Circle circle,
        @Nullable @RestQuery UUID replaces) {}
