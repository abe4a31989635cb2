package be.doorstroom.loading;

/// How an import ended: everything loaded (or, in a dry run, could be), or nothing.
public enum ImportState {
    DONE,
    FAILED
}
