package be.doorstroom.bundle;

/// Why there is no bundle: its papers are more than one archive holds, who asked may not come in
/// any more, or it could not be written however often it was tried.
public enum BundleFailure {
    TOO_LARGE,
    ACCESS_ENDED,
    NOT_WRITTEN
}
