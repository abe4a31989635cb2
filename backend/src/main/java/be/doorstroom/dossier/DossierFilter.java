package be.doorstroom.dossier;

import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.PageSize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which dossiers a reader asks for; an empty list asks for nothing.
public record DossierFilter(
        @Nullable @RestQuery String region,
        @Nullable @RestQuery String theme,
        @RestQuery List<Triage> triage,
        @RestQuery List<DossierState> status,
        @Nullable @RestQuery Cursor after,
        @RestQuery @DefaultValue(PageSize.DEFAULT) @Min(1) @Max(PageSize.LARGEST) int pageSize) {}
