package be.doorstroom.plan;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The strategic plan of a region for some years, with the policy domains that it covers.
@Entity
@Table(name = "strategic_plan")
class Plan {
    @Id private UUID id;
    private String region;
    private String title;
    private int fromYear;
    private int untilYear;
    private @Nullable String note;
    private @Nullable String source;

    @ElementCollection
    @CollectionTable(name = "strategic_plan_theme", joinColumns = @JoinColumn(name = "plan"))
    @OrderColumn(name = "place")
    @Column(name = "theme")
    private List<String> themes = new ArrayList<>();

    private int changes;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(NewPlan wish) {
        this.id = TimeOrderedId.next();
        this.region = wish.region();
        write(wish.text());
    }

    void change(PlanChange text) {
        write(text);
        touch();
    }

    /// What is pledged for it changed: whoever read its totals reads them again.
    void touch() {
        changes++;
    }

    private void write(PlanChange text) {
        title = text.title();
        fromYear = text.fromYear();
        untilYear = text.untilYear();
        note = text.note();
        source = text.source();
        themes.clear();
        themes.addAll(text.filed());
    }

    /// Whether it covers the year; none is the whole period.
    boolean covers(@Nullable Integer year) {
        return year == null || (year >= fromYear && year <= untilYear);
    }

    /// All but its themes, which a list reads together.
    PlanChange head() {
        return new PlanChange(title, fromYear, untilYear, List.of(), note, source);
    }

    PlanChange text() {
        return new PlanChange(title, fromYear, untilYear, List.copyOf(themes), note, source);
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    int version() {
        return version;
    }
}
