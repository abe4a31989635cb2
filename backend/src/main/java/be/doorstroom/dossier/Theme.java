package be.doorstroom.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A policy domain, pillar, ambition or goal of a region.
@Entity
@Table(name = "theme")
class Theme {
    @Id private String id;
    private String region;

    @Enumerated(EnumType.STRING)
    private ThemeKind kind;

    private String name;
    private @Nullable String description;
    private @Nullable Integer targetYear;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    Theme(NewTheme wish) {
        this.id = wish.id();
        this.region = wish.region();
        this.kind = wish.kind();
        this.name = wish.name();
        this.description = wish.description();
        this.targetYear = wish.targetYear();
        this.source = wish.source();
    }

    String id() {
        return id;
    }

    String region() {
        return region;
    }

    ThemeKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable String description() {
        return description;
    }

    @Nullable Integer targetYear() {
        return targetYear;
    }

    String source() {
        return source;
    }
}
