package be.doorstroom.platform.web;

import java.lang.reflect.Method;

/// A query parameter, a text, that many operations take without naming it: what reads it is no
/// resource. A bean of this type keeps it from being refused as unknown.
public interface SharedParameter {
    String name();

    /// Whether this operation takes it.
    boolean fits(Method operation);
}
