package be.doorstroom.platform.event;

/// Something that happened in a room. It carries ids only, so that it can be kept and told on.
public interface DomainEvent {
    /// What happened, as a code: `agendaApproved`.
    String type();

    Subject subject();

    /// The region in which it happened; empty for what concerns the whole installation.
    String region();

    /// The id of the principal who did it.
    String by();

    /// The SHA-256 of what the event froze; empty when it froze nothing.
    default String proof() {
        return "";
    }
}
