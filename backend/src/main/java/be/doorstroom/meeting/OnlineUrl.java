package be.doorstroom.meeting;

/// The form of an address at which a meeting is followed: a browser opens it at a click, so no
/// other scheme will do.
final class OnlineUrl {
    static final String HTTPS = "https://[^\\s<>\"]+";
    static final String EXPECTATION = "must be an address that begins with https://";

    private OnlineUrl() {}
}
