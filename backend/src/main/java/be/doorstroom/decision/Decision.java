package be.doorstroom.decision;

import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.vote.VoteCard;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// The number that an adopted vote and its outcome bear from then on.
@Entity
@Table(name = "decision")
class Decision {
    @Id private UUID id;
    private String region;
    private String body;
    private UUID meeting;
    private UUID outcome;
    private UUID vote;
    private LocalDate decidedOn;
    private int decidedYear;
    private int number;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(MeetingCard meeting, VoteCard vote, UUID outcome, int number) {
        this.id = TimeOrderedId.next();
        this.region = meeting.region();
        this.body = meeting.body();
        this.meeting = meeting.id();
        this.outcome = outcome;
        this.vote = vote.id();
        this.decidedOn = meeting.date();
        this.decidedYear = meeting.date().getYear();
        this.number = number;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String body() {
        return body;
    }

    UUID meeting() {
        return meeting;
    }

    UUID outcome() {
        return outcome;
    }

    UUID vote() {
        return vote;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /// As it is cited within its body: "2026/1".
    String number() {
        return decidedYear + "/" + number;
    }
}
