package be.doorstroom.series;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether a rhythm makes sense, beyond the form of its record.
@Singleton
class SeriesCheck {
    /// So far ahead a rule must give a meeting; 29 February comes every eight years at the longest.
    private static final int YEARS_TO_A_MEETING = 8;

    private final Directory directory;
    private final SeriesPolicy policy;

    SeriesCheck(Directory directory, SeriesPolicy policy) {
        this.directory = directory;
        this.policy = policy;
    }

    /// The region of the series, for whoever may plan there.
    ///
    /// @param prefix of the names in the issues: `""`, or `"series."`
    String region(Actor actor, NewSeries wish, String prefix) {
        var body =
                directory
                        .body(wish.body())
                        .filter(card -> isKnown(actor, card))
                        .orElseThrow(() -> missing(prefix + "body", wish.body()));
        var region = region(body, wish.region(), prefix + "region");
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Series are planned by the region's coordinator.");
        }
        return region;
    }

    /// @throws Problem `badRequest` with every fault
    void plan(Plan plan, String prefix) {
        List<Issue> issues = new ArrayList<>();
        var rule = plan.rule();
        SeriesRule.fault(rule)
                .ifPresentOrElse(
                        detail -> issues.add(invalid(prefix + "rule", rule, detail)),
                        () -> requireMeeting(plan, prefix, issues));
        if (!plan.exceptions().areMonths()) {
            var months = plan.exceptions().months();
            issues.add(invalid(prefix + "exceptions.months", months, "must be from 1 to 12"));
        }
        if (plan.endsOn() != null && plan.endsOn().isBefore(plan.startsOn())) {
            var detail = "must not be before startsOn";
            issues.add(invalid(prefix + "endsOn", plan.endsOn(), detail));
        }
        requireTitle(plan, prefix, issues);
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static void requireMeeting(Plan plan, String prefix, List<Issue> issues) {
        var last = plan.startsOn().plusYears(YEARS_TO_A_MEETING);
        if (!SeriesRule.of(plan.rule()).hasDay(plan.startsOn(), last, plan.exceptions())) {
            issues.add(invalid(prefix + "rule", plan.rule(), "gives no meeting in eight years"));
        }
    }

    private void requireTitle(Plan plan, String prefix, List<Issue> issues) {
        var title = new SeriesTitle(plan.titlePattern());
        var name = prefix + "titlePattern";
        if (!title.isReadable()) {
            var detail = "may hold {body}, {month} and {date}, and no other braces";
            issues.add(invalid(name, plan.titlePattern(), detail));
        } else if (title.longest(bodyName(plan.body())) > SeriesTitle.LONGEST) {
            issues.add(invalid(name, plan.titlePattern(), "gives titles of over 200 signs"));
        }
    }

    /// Whether anything but the end of the series differs.
    boolean isNewRhythm(Plan plan, SeriesChange change) {
        return !change.planFrom(plan.body(), plan.startsOn())
                .equals(plan.endingOn(change.endsOn()));
    }

    /// The plan that follows; the day from which it does must lie within the one before.
    Plan following(Plan plan, SeriesChange change) {
        var from = change.from();
        if (from == null) {
            throw refusedFrom(null, "is required: say from which day the new rhythm counts");
        }
        if (!from.isAfter(plan.startsOn()) || isAfter(from, plan.endsOn())) {
            throw refusedFrom(from, "must lie after the start of the series and not after its end");
        }
        return change.planFrom(plan.body(), from);
    }

    String bodyName(String body) {
        return Objects.requireNonNullElse(directory.bodyReference(body).title(), body);
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate end) {
        return end != null && day.isAfter(end);
    }

    private boolean isKnown(Actor actor, BodyCard body) {
        return body.regions().stream().anyMatch(region -> policy.isReadable(actor, region));
    }

    private static String region(BodyCard body, @Nullable String wanted, String name) {
        if (wanted == null && body.regions().size() == 1) return body.regions().getFirst();
        if (wanted != null && body.regions().contains(wanted)) return wanted;
        throw missing(name, wanted == null ? "" : wanted);
    }

    private static Issue invalid(String name, @Nullable Object value, String detail) {
        return Issue.invalid("body", name, value, detail);
    }

    private static Problem refusedFrom(@Nullable LocalDate from, String detail) {
        return Problem.badRequest(invalid("from", from, detail));
    }

    private static Problem missing(String name, String value) {
        return Problem.badRequest(Issue.missingReference(name, value));
    }
}
