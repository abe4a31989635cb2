package be.doorstroom.mail;

/// Why a mail is sent.
public enum MailKind {
    AGENDA,
    MINUTES_REVIEW,
    MINUTES,
    BRIEFING,
    INVITATION,
    PASSWORD_RESET
}
