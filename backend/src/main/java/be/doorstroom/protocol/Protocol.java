package be.doorstroom.protocol;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A protocol of a region, or an agreement with other governments, and who is bound by it.
@Entity
@Table(name = "protocol")
class Protocol {
    @Id private UUID id;
    private String region;

    @Enumerated(EnumType.STRING)
    private ProtocolKind kind;

    private String title;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable UUID renews;
    private @Nullable String link;
    private @Nullable String note;
    private int alarmMonths;

    @ElementCollection
    @CollectionTable(name = "protocol_party", joinColumns = @JoinColumn(name = "protocol"))
    @Column(name = "organization")
    private Set<String> parties = new HashSet<>();

    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate concludedOn;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Protocol() {}

    Protocol(NewProtocol wish) {
        this.id = TimeOrderedId.next();
        this.region = wish.region();
        this.kind = wish.kind();
        write(wish.content());
    }

    /// @throws Problem `conflict` when it changes what the councils decide on
    void change(ProtocolChange change) {
        if (!isDraft() && !isSameText(change)) {
            throw Problem.conflict(
                    "What was put to the councils or concluded changes no more, but for its link,"
                            + " note and alarm.");
        }
        write(change);
    }

    private boolean isSameText(ProtocolChange change) {
        return title.equals(change.title())
                && startsOn.equals(change.startsOn())
                && Objects.equals(endsOn, change.endsOn())
                && Objects.equals(renews, change.renews())
                && parties.equals(Set.copyOf(change.parties()));
    }

    private void write(ProtocolChange content) {
        title = content.title();
        startsOn = content.startsOn();
        endsOn = content.endsOn();
        renews = content.renews();
        link = content.link();
        note = content.note();
        alarmMonths = content.alarmMonths();
        var wanted = Set.copyOf(content.parties());
        parties.retainAll(wanted);
        parties.addAll(wanted);
    }

    void submit(LocalDate today) {
        submittedOn = today;
    }

    void conclude(LocalDate day) {
        concludedOn = day;
    }

    /// Neither put to the councils nor concluded.
    boolean isDraft() {
        return submittedOn == null && concludedOn == null;
    }

    boolean isSubmitted() {
        return submittedOn != null;
    }

    boolean isConcluded() {
        return concludedOn != null;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    ProtocolKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable LocalDate endsOn() {
        return endsOn;
    }

    @Nullable UUID renews() {
        return renews;
    }

    @Nullable String link() {
        return link;
    }

    @Nullable String note() {
        return note;
    }

    int alarmMonths() {
        return alarmMonths;
    }

    /// In the order of their ids.
    Set<String> parties() {
        return new TreeSet<>(parties);
    }

    @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    int version() {
        return version;
    }
}
