package be.doorstroom.dossier;

import org.jspecify.annotations.Nullable;

/// A dossier with the name of its theme.
record DossierRow(Dossier dossier, @Nullable String themeName) {}
