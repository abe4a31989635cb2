package be.doorstroom.meeting;

/// The form of an address at which a meeting is followed: a browser opens it at a click, so no
/// other scheme will do.
public final class OnlineUrl {
    public static final String HTTPS = "https://[^\\s<>\"]+";
    public static final String EXPECTATION = "must be an address that begins with https://";

    private OnlineUrl() {}
}
