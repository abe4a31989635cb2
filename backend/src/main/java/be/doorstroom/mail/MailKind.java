package be.doorstroom.mail;

/// Why a mail is sent.
public enum MailKind {
    AGENDA,
    MINUTES_REVIEW,
    MINUTES,
    BRIEFING,
    REMINDER,
    INVITATION,
    PASSWORD_RESET
}
