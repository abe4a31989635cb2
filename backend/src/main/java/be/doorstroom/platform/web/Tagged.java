package be.doorstroom.platform.web;

/// A representation that knows the version of the resource it shows. The API sends its tag joined
/// with a hash of the bytes; `If-Match` takes either form.
public interface Tagged {
    /// The tag that `If-Match` takes, quotes included.
    String etag();

    static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
