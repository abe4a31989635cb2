package be.doorstroom.kill;

/// One thing that a client was told is done. All that it was told must still be so after a kill.
sealed interface Acknowledged {
    String meeting();

    record MeetingPlanned(String meeting, String title) implements Acknowledged {}

    record ItemAdded(String meeting, String item, String title) implements Acknowledged {}

    record AgendaApproved(String meeting, String edition) implements Acknowledged {}

    record MeetingOpened(String meeting) implements Acknowledged {}

    record EntryWritten(String meeting, String item, String summary) implements Acknowledged {}

    record ReviewOpened(String meeting, String edition) implements Acknowledged {}

    record MinutesApproved(String meeting, String edition) implements Acknowledged {}

    /// The bytes of an edition that a client has seen, by their hash.
    record EditionRead(String meeting, String edition, String sha256) implements Acknowledged {}
}
