package be.doorstroom.theme;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a theme was on a day. Reports are added to, never changed.
@Entity
@Table(name = "theme_report")
class ThemeReport {
    @Id private UUID id;
    private String theme;

    @Enumerated(EnumType.STRING)
    private ThemeProgress progress;

    @Column(name = "on_date")
    private LocalDate on;

    private @Nullable String note;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected ThemeReport() {}

    ThemeReport(Theme theme, NewThemeReport wish, LocalDate today) {
        this.id = TimeOrderedId.next();
        this.theme = theme.id();
        this.progress = wish.progress();
        this.on = wish.on() == null ? today : wish.on();
        this.note = wish.note();
    }

    UUID id() {
        return id;
    }

    String theme() {
        return theme;
    }

    ThemeProgress progress() {
        return progress;
    }

    LocalDate on() {
        return on;
    }

    @Nullable String note() {
        return note;
    }
}
