package be.doorstroom.dossier;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Dossiers by whose names a document is made, each named only to those who may read it.
public final class NamedDossiers {
    private final Map<UUID, Dossier> dossiers;

    NamedDossiers(Map<UUID, Dossier> dossiers) {
        this.dossiers = dossiers;
    }

    /// Whether what is for this circle, of this body, may name it.
    public boolean isFor(@Nullable UUID id, Circle reader, String body) {
        var dossier = id == null ? null : dossiers.get(id);
        if (dossier == null) return false;
        return DossierPolicy.opensTo(dossier, reader)
                && (dossier.circle() != Circle.BODY
                        || reader == Circle.SECRETARIAT
                        || body.equals(dossier.body()));
    }

    public Optional<Reference> reference(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .map(dossiers::get)
                .map(dossier -> Reference.to("dossiers", dossier.id(), dossier.title()));
    }
}
