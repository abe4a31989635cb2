package be.doorstroom.demo;

import static java.util.stream.Collectors.joining;

import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaItemOrder;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.agenda.NewAgendaVersion;
import be.doorstroom.convocation.ConvocationService;
import be.doorstroom.convocation.NewConvocation;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Does one step as its office would: by calling the services.
@ApplicationScoped
class DemoSteps {
    private final AgendaService agendas;
    private final ConvocationService convocations;
    private final DemoMinutes minutes;
    private final DemoCorrections corrections;
    private final DemoReaders readers;
    private final DemoReplies replies;
    private final DemoStances stances;
    private final DemoFollowUps followUps;
    private final DemoActions actions;
    private final DemoDossiers dossiers;
    private final DemoAttachments attachments;

    DemoSteps(
            AgendaService agendas,
            ConvocationService convocations,
            DemoMinutes minutes,
            DemoCorrections corrections,
            DemoReaders readers,
            DemoReplies replies,
            DemoStances stances,
            DemoFollowUps followUps,
            DemoActions actions,
            DemoDossiers dossiers,
            DemoAttachments attachments) {
        this.agendas = agendas;
        this.convocations = convocations;
        this.minutes = minutes;
        this.corrections = corrections;
        this.readers = readers;
        this.replies = replies;
        this.stances = stances;
        this.followUps = followUps;
        this.actions = actions;
        this.dossiers = dossiers;
        this.attachments = attachments;
    }

    void play(DemoStep step) {
        together(() -> take(step));
    }

    private void take(DemoStep step) {
        var meeting = step.meeting();
        switch (step.kind()) {
            case DRAFT -> draft(meeting);
            case APPROVE_AGENDA -> approve(meeting);
            case ANSWER -> replies.answer(meeting);
            case READ_AGENDA -> readers.readAgenda(meeting);
            case AMEND_AGENDA -> amend(meeting);
            case TELL_STANCES -> stances.tell(meeting);
            case HOLD -> minutes.hold(meeting);
            case WRITE_MINUTES -> minutes.write(meeting);
            case REVIEW -> minutes.review(meeting);
            case REMARK -> minutes.remark(meeting);
            case APPROVE_MINUTES -> minutes.approve(meeting);
            case SIGN_MINUTES -> corrections.sign(meeting);
            case READ_MINUTES -> readers.readMinutes(meeting);
            case CORRECT_MINUTES -> corrections.correct(meeting);
            case READ_CORRECTION -> {
                if (meeting.isCorrected()) readers.readMinutes(meeting);
            }
            case REPORT -> {
                followUps.report(meeting);
                actions.report(meeting);
            }
        }
    }

    private void draft(DemoMeeting meeting) {
        var points = meeting.points();
        var inTime = meeting.isAmended() ? points.subList(0, points.size() - 1) : points;
        inTime.forEach(point -> add(meeting, point));
    }

    /// The last point came in late and is treated first.
    private void amend(DemoMeeting meeting) {
        if (!meeting.isAmended()) return;
        List<UUID> order = new ArrayList<>();
        order.add(add(meeting, meeting.points().getLast()).id());
        agendas.items(meeting.coordinator(), meeting.id()).stream()
                .map(AgendaItemView::id)
                .filter(id -> !order.contains(id))
                .forEach(order::add);
        agendas.order(
                meeting.coordinator(), meeting.id(), IfMatch.any(), new AgendaItemOrder(order));
        approve(meeting);
    }

    private AgendaItemView add(DemoMeeting meeting, DemoPoint point) {
        var wish = item(meeting.region(), point, circle(meeting, point), true);
        var item = agendas.add(meeting.coordinator(), meeting.id(), wish);
        attachments.attach(meeting, item, point);
        return item;
    }

    /// All of it or nothing.
    static void together(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    /// Leaves a point on the draft that is not ready, and so stays out when the agenda is approved.
    void leaveUnready(DemoRegion region, UUID meeting, DemoPoint point) {
        var item = item(region, point, point.circle(), false);
        together(() -> agendas.add(region.coordinator(), meeting, item));
    }

    /// Calls the body together before there is an agenda.
    void convene(DemoMeeting meeting) {
        var titles =
                meeting.points().stream().map(point -> "- " + point.title()).collect(joining("\n"));
        convocations.convene(
                meeting.coordinator(),
                meeting.id(),
                new NewConvocation("Wat niet kan wachten:\n" + titles, null));
    }

    private void approve(DemoMeeting meeting) {
        agendas.approve(
                meeting.coordinator(), meeting.id(), IfMatch.any(), new NewAgendaVersion(null));
    }

    private AgendaItemChange item(
            DemoRegion region, DemoPoint point, Circle circle, boolean isReady) {
        return new AgendaItemChange(
                point.kind(),
                point.title(),
                "<p>" + point.note() + "</p>",
                point.presenter(),
                point.speaker(),
                null,
                point.minutes(),
                point.triage(),
                circle,
                dossiers.of(region, point),
                isReady);
    }

    private static Circle circle(DemoMeeting meeting, DemoPoint point) {
        return meeting.isConsultation()
                ? Circle.strictest(point.circle(), Circle.DIRECTORS)
                : point.circle();
    }

    static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
