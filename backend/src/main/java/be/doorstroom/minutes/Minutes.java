package be.doorstroom.minutes;

import be.doorstroom.document.VersionLetter;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The minutes of one meeting.
@Entity
@Table(name = "minutes")
class Minutes {
    @Id private UUID meeting;
    private String region;
    private String body;

    @Enumerated(EnumType.STRING)
    private MinutesState state = MinutesState.DRAFT;

    private @Nullable LocalDate reviewUntil;
    private boolean silent;
    private @Nullable UUID approvalPoint;
    private @Nullable Instant approvedAt;
    private @Nullable UUID reviewEdition;
    private @Nullable UUID edition;
    private int editions;
    private @Nullable String correctionReason;
    private int changes;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    Minutes(UUID meeting, String region, String body) {
        this.meeting = meeting;
        this.region = region;
        this.body = body;
    }

    /// @param isSilent whether they are approved when nobody remarks until then
    void openReview(LocalDate until, boolean isSilent, UUID frozen) {
        become(MinutesState.IN_REVIEW);
        reviewUntil = until;
        silent = isSilent;
        reviewEdition = frozen;
    }

    void approve(Instant now, UUID frozen) {
        become(MinutesState.APPROVED);
        approvedAt = now;
        edition = frozen;
        editions++;
    }

    /// Opens their text once more; what was approved stays as it is.
    void openCorrection(String reason) {
        become(MinutesState.IN_CORRECTION);
        correctionReason = reason;
        touch();
    }

    /// Their approval is a point of this meeting.
    void putApprovalOn(UUID next) {
        approvalPoint = next;
    }

    /// Whether somebody must still say so on a next meeting.
    boolean awaitsApprovalPoint() {
        return state == MinutesState.IN_REVIEW && !silent && approvalPoint == null;
    }

    /// The letter of the next approved edition.
    String nextLetter() {
        return VersionLetter.after(editions);
    }

    /// Something in them changed: who read them before must read again.
    void touch() {
        changes++;
    }

    /// @throws Problem `conflict` once approved
    void requireOpen() {
        if (state == MinutesState.APPROVED) {
            throw Problem.conflict(
                    "Approved minutes never change. Open a correction: it becomes a new edition.");
        }
    }

    private void become(MinutesState wanted) {
        state = Moves.move(state, wanted, state.next());
    }

    UUID meeting() {
        return meeting;
    }

    String region() {
        return region;
    }

    String body() {
        return body;
    }

    MinutesState state() {
        return state;
    }

    @Nullable LocalDate reviewUntil() {
        return reviewUntil;
    }

    boolean isSilent() {
        return silent;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    @Nullable UUID reviewEdition() {
        return reviewEdition;
    }

    @Nullable UUID edition() {
        return edition;
    }

    @Nullable String correctionReason() {
        return correctionReason;
    }

    int version() {
        return version;
    }
}
