package be.doorstroom.delivery;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.document.EditionKind;
import be.doorstroom.invitation.InvitationService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.obligation.ObligationRules;
import be.doorstroom.obligation.Paper;
import be.doorstroom.obligation.Receiver;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who gets a paper by the usual rules, within what a region chose: an agenda goes to everyone who
/// is expected and to their substitutes, minutes in review to the members, both agenda and approved
/// minutes to directors and colleges of the region (seed 003: "Doorsturen agenda komende
/// vergadering en goedgekeurd verslag"). A regional council's papers stay with its members. All
/// follow the memberships on the meeting's date. Briefings go to the councils, as do the papers of
/// the session where they are presented.
@ApplicationScoped
class Audience {
    private final MembershipService memberships;
    private final InvitationService invitations;
    private final Directory directory;

    Audience(MembershipService memberships, InvitationService invitations, Directory directory) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.directory = directory;
    }

    List<Recipient> of(EditionKind kind, MeetingCard meeting, ObligationRules rules) {
        var recipients = new ArrayList<>(members(meeting));
        switch (kind) {
            case CONVOCATION, AGENDA -> {
                if (!isCouncil(meeting)) municipalities(meeting, rules, Paper.AGENDA, recipients);
                if (informsCouncils(meeting)) recipients.addAll(councils(meeting, rules));
                substitutes(meeting).forEach(each -> add(recipients, each));
            }
            case SITUATION_MESSAGE -> directors(meeting, recipients);
            case MINUTES -> {
                if (!isCouncil(meeting)) municipalities(meeting, rules, Paper.MINUTES, recipients);
                if (informsCouncils(meeting)) recipients.addAll(councils(meeting, rules));
            }
            case MINUTES_REVIEW -> {
                // only who was there can tell whether it is right
            }
            case AGENDA_SLOT, BRIEFING, BRIEFING_ANNEX, EXCERPT ->
                    throw new IllegalArgumentException(kind + " does not go to a whole meeting");
        }
        return recipients;
    }

    /// A briefing goes to the council of every municipality that confers on the day, and to its
    /// committee where the region chose so; its annexes travel along.
    List<Recipient> councils(String region, LocalDate day, ObligationRules rules) {
        List<Recipient> recipients = new ArrayList<>();
        for (var nisCode : memberships.municipalities(region, day)) {
            recipients.add(new Recipient(nisCode, Office.COUNCIL, Circle.COUNCILS));
            if (rules.oblige(Paper.BRIEFING, Receiver.COMMITTEES)) {
                recipients.add(new Recipient(nisCode, Office.COMMITTEE, Circle.COUNCILS));
            }
        }
        return recipients;
    }

    /// Those who come: members and their substitutes.
    List<Recipient> invited(MeetingCard meeting) {
        var invited = new ArrayList<>(members(meeting));
        invited.addAll(substitutes(meeting));
        return invited;
    }

    /// They read what directors and colleges read, for a substitute has no seat: the body's own
    /// circle stays its members'. Whose office reads nothing of the region gets nothing to read.
    private List<Recipient> substitutes(MeetingCard meeting) {
        return invitations.substitutes(meeting.id()).stream()
                .filter(substitute -> substitute.office().isOfCollege())
                .map(each -> new Recipient(each.organization(), each.office(), Circle.DIRECTORS))
                .toList();
    }

    private List<Recipient> members(MeetingCard meeting) {
        return memberships.seats(meeting.body(), meeting.date()).stream()
                .map(seat -> new Recipient(seat.organization(), seat.office(), Circle.BODY))
                .toList();
    }

    private void municipalities(
            MeetingCard meeting, ObligationRules rules, Paper paper, List<Recipient> recipients) {
        List<Office> offices = new ArrayList<>();
        if (rules.oblige(paper, Receiver.DIRECTORS)) offices.add(Office.DIRECTOR);
        if (rules.oblige(paper, Receiver.COLLEGES)) offices.add(Office.COLLEGE);
        for (var nisCode : memberships.municipalities(meeting.region(), meeting.date())) {
            for (var office : offices) {
                add(recipients, new Recipient(nisCode, office, Circle.DIRECTORS));
            }
        }
    }

    /// Whatever the region chose: in a crisis those who carry it out are told.
    private void directors(MeetingCard meeting, List<Recipient> recipients) {
        for (var nisCode : memberships.municipalities(meeting.region(), meeting.date())) {
            add(recipients, new Recipient(nisCode, Office.DIRECTOR, Circle.DIRECTORS));
        }
    }

    private static void add(List<Recipient> recipients, Recipient recipient) {
        if (recipients.stream().noneMatch(recipient::isSameOffice)) recipients.add(recipient);
    }

    private List<Recipient> councils(MeetingCard meeting, ObligationRules rules) {
        return councils(meeting.region(), meeting.date(), rules);
    }

    private boolean isCouncil(MeetingCard meeting) {
        return kind(meeting) == BodyKind.REGIONAL_COUNCIL;
    }

    private boolean informsCouncils(MeetingCard meeting) {
        return kind(meeting).isForCouncils();
    }

    private BodyKind kind(MeetingCard meeting) {
        return directory.body(meeting.body()).orElseThrow().kind();
    }
}
