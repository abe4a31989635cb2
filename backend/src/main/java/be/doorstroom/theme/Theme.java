package be.doorstroom.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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

    @Enumerated(EnumType.STRING)
    private @Nullable ThemeProgress progress;

    private @Nullable LocalDate progressOn;
    private String source;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    Theme(NewTheme wish) {
        this.id = wish.id();
        this.region = wish.region();
        this.source = wish.source();
        write(new ThemeChange(wish.kind(), wish.name(), wish.description(), wish.targetYear()));
    }

    void change(ThemeChange wish) {
        write(wish);
    }

    private void write(ThemeChange wish) {
        kind = wish.kind();
        name = wish.name();
        description = wish.description();
        targetYear = wish.targetYear();
    }

    /// Bears what a report says, unless a later day was reported already.
    void take(ThemeReport report) {
        if (progressOn != null && progressOn.isAfter(report.on())) return;
        progress = report.progress();
        progressOn = report.on();
    }

    /// Whether the year for which it was set is past and it was not reached.
    boolean isLate(LocalDate today) {
        return targetYear != null
                && targetYear < today.getYear()
                && progress != ThemeProgress.REACHED;
    }

    ThemeChange text() {
        return new ThemeChange(kind, name, description, targetYear);
    }

    String id() {
        return id;
    }

    String region() {
        return region;
    }

    @Nullable ThemeProgress progress() {
        return progress;
    }

    @Nullable LocalDate progressOn() {
        return progressOn;
    }

    String source() {
        return source;
    }

    int version() {
        return version;
    }
}
