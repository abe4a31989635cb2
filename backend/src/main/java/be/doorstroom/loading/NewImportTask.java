package be.doorstroom.loading;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an administrator sends to import regions; a dry run changes nothing and tells every fault.
public record NewImportTask(
        @NotNull @Schema(description = "Only check") Boolean dryRun,
        @NotNull @Schema(description = "As in data/regions/*.json") RegionFile data) {}
