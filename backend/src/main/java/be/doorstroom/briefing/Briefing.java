package be.doorstroom.briefing;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HalfYear;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The briefing of one region over one half-year. What it holds is composed anew each time that the
/// draft is read; publishing freezes it.
@Entity
@Table(name = "briefing")
class Briefing {
    @Id private String id;
    private String region;
    private String halfYear;
    private String title;
    private @Nullable String introduction;

    @Enumerated(EnumType.STRING)
    private BriefingState state = BriefingState.DRAFT;

    private @Nullable Instant publishedAt;
    private @Nullable UUID edition;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Briefing() {}

    Briefing(String region, HalfYear halfYear, String title) {
        this.id = id(region, halfYear);
        this.region = region;
        this.halfYear = halfYear.toString();
        this.title = title;
    }

    /// `midwest-2026-H1`
    static String id(String region, HalfYear halfYear) {
        return region + "-" + halfYear;
    }

    void change(String newTitle, @Nullable String newIntroduction) {
        if (state == BriefingState.PUBLISHED) {
            throw Problem.conflict("The briefing is published: it changes no more.");
        }
        title = newTitle;
        introduction = newIntroduction;
    }

    void publish(UUID newEdition, Instant now) {
        state = Moves.move(state, BriefingState.PUBLISHED, state.next());
        edition = newEdition;
        publishedAt = now;
    }

    String id() {
        return id;
    }

    String region() {
        return region;
    }

    HalfYear halfYear() {
        return HalfYear.parse(halfYear);
    }

    String title() {
        return title;
    }

    @Nullable String introduction() {
        return introduction;
    }

    BriefingState state() {
        return state;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable UUID edition() {
        return edition;
    }

    int version() {
        return version;
    }
}
