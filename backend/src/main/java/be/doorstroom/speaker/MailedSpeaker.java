package be.doorstroom.speaker;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// A speaker without account who was told of the own slot by mail, until the meeting is held.
@Entity
@Table(name = "mailed_speaker")
class MailedSpeaker {
    @Id private UUID item;
    private UUID meeting;
    private String speaker;
    private String address;
    private String told;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected MailedSpeaker() {}

    MailedSpeaker(UUID item, UUID meeting, String speaker, String address) {
        this.item = item;
        this.meeting = meeting;
        this.speaker = speaker;
        this.address = address;
        this.told = "";
    }

    /// @param what the sum of what the letter says
    void tell(String what) {
        told = what;
    }

    boolean isTold(String what) {
        return told.equals(what);
    }

    UUID item() {
        return item;
    }

    String speaker() {
        return speaker;
    }

    String address() {
        return address;
    }
}
