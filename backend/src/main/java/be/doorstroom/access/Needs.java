package be.doorstroom.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The scope that an access token needs for an operation. An operation bears this or [Open].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
    /// One of these is enough.
    Scope[] value();

    /// Whether somebody who is not signed in may ask, and gets what was released to the public.
    boolean publicly() default false;
}
