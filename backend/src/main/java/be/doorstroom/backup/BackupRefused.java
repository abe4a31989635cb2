package be.doorstroom.backup;

/// A backup that was not taken or not put back, with the reason for whoever asked.
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BackupRefused(String reason) {
        super(reason);
    }

    BackupRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
