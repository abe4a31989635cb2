package be.doorstroom.timeline;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.agenda.ApprovedPointPolicy;
import be.doorstroom.briefing.BriefingPolicy;
import be.doorstroom.file.FilePolicy;
import be.doorstroom.outcome.OutcomePolicy;
import be.doorstroom.referral.ReferralPolicy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The sources of a timeline, each with the policy of its own room: what a reader may not read
/// there is not here either. They name no circle themselves.
@Singleton
class TimelineSources {
    private static final String MEETING =
            "m.id as meeting, m.title as meetingTitle, m.body as body, m.startsAt as at";
    private static final String OF_OUTCOME =
            " join Meeting m on m.id = o.meeting join AgendaItem i on i.id = o.agendaItem";

    private final ApprovedPointPolicy points;
    private final FilePolicy files;
    private final OutcomePolicy outcomes;
    private final ReferralPolicy referrals;
    private final BriefingPolicy briefings;

    TimelineSources(
            ApprovedPointPolicy points,
            FilePolicy files,
            OutcomePolicy outcomes,
            ReferralPolicy referrals,
            BriefingPolicy briefings) {
        this.points = points;
        this.files = files;
        this.outcomes = outcomes;
        this.referrals = referrals;
        this.briefings = briefings;
    }

    /// @param told outcomes of which briefings may tell
    List<TimelineSource> of(Actor actor, UUID dossier, List<ToldOutcome> told) {
        return List.of(
                        points(actor, dossier),
                        files(actor, dossier),
                        outcomes(actor, dossier),
                        referrals(actor, dossier),
                        answers(actor, dossier),
                        briefings(actor, told))
                .stream()
                .filter(source -> actor.scopes().contains(source.kind().scope()))
                .toList();
    }

    private TimelineSource points(Actor actor, UUID dossier) {
        return new TimelineSource(
                TimelineKind.AGENDA_ITEM,
                "p.item as id, p.title as title, p.circle as circle, " + MEETING,
                "EditionPoint p join Edition e on e.id = p.edition join Meeting m on m.id = e.meeting",
                on("p.dossier", dossier, points.readable(actor)),
                "m.startsAt",
                "p.item");
    }

    /// In the edition in which the point stands, with the circle in which the file went out.
    private TimelineSource files(Actor actor, UUID dossier) {
        var file = files.readable(actor);
        return new TimelineSource(
                TimelineKind.FILE,
                "distinct f.id as id, f.name as title, x.circle as circle, " + MEETING,
                "EditionPoint p join Edition e on e.id = p.edition"
                        + " join AgendaItemFile a on a.item = p.item"
                        + " join EditionFile x on x.edition = p.edition and x.file = a.file"
                        + " join StoredFile f on f.id = x.file join Meeting m on m.id = e.meeting",
                on("p.dossier", dossier, points.readable(actor))
                        .and(file.clause(), file.parameters()),
                "m.startsAt",
                "f.id");
    }

    private TimelineSource outcomes(Actor actor, UUID dossier) {
        return new TimelineSource(
                TimelineKind.OUTCOME,
                "o.id as id, o.itemTitle as title, o.text as text, o.circle as circle,"
                        + " o.type as outcomeType, "
                        + MEETING,
                "Outcome o" + OF_OUTCOME,
                on("i.dossier", dossier, outcomes.readable(actor)),
                "m.startsAt",
                "o.id");
    }

    private TimelineSource referrals(Actor actor, UUID dossier) {
        return new TimelineSource(
                TimelineKind.REFERRAL,
                "r.id as id, o.itemTitle as title, r.text as text, o.circle as circle, " + MEETING,
                "Referral r join Outcome o on o.id = r.outcome" + OF_OUTCOME,
                on("i.dossier", dossier, referrals.readable(actor)),
                "m.startsAt",
                "r.id");
    }

    private TimelineSource answers(Actor actor, UUID dossier) {
        return new TimelineSource(
                TimelineKind.REFERRAL_ANSWER,
                "t.id as id, t.referral as referral, o.itemTitle as title, t.result as text,"
                        + " o.circle as circle, t.organization as organization, t.state as status,"
                        + " t.answeredAt as at",
                "ReferralTarget t join Referral r on r.id = t.referral"
                        + " join Outcome o on o.id = r.outcome join AgendaItem i on i.id = o.agendaItem",
                on("i.dossier", dossier, referrals.readable(actor))
                        .and("t.answeredAt is not null", Map.of()),
                "t.answeredAt",
                "t.id");
    }

    /// Those that tell of an outcome that the reader may know.
    private TimelineSource briefings(Actor actor, List<ToldOutcome> told) {
        var where = told.isEmpty() ? Restriction.nothing() : briefings.readable(actor);
        where = where.and("b.state = PUBLISHED", Map.of());
        if (!told.isEmpty()) where = where.and(ToldOutcome.clause(told), ToldOutcome.values(told));
        return new TimelineSource(
                TimelineKind.BRIEFING,
                "b.edition as id, b.id as briefing, b.title as title, b.publishedAt as at",
                "Briefing b",
                where,
                "b.publishedAt",
                "b.edition");
    }

    /// The outcomes of the dossier that councils may know, as far as the reader may too.
    Restriction told(Actor actor, UUID dossier) {
        return on("i.dossier", dossier, outcomes.readable(actor))
                .and("o.circle in (COUNCILS, PUBLIC)", Map.of());
    }

    private static Restriction on(String property, UUID dossier, Restriction policy) {
        return policy.and(property + " = :dossier", "dossier", dossier);
    }
}
