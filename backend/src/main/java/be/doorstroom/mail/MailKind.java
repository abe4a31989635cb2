package be.doorstroom.mail;

/// Why a mail is sent.
public enum MailKind {
    AGENDA,
    MINUTES_REVIEW,
    MINUTES,
    BRIEFING,
    REMINDER,
    RECALL,
    INVITATION,
    PASSWORD_RESET,
    WEBHOOK
}
