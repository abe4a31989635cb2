package be.doorstroom.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record that stands in linked data under its own address, so that whoever follows the
/// address gets it as JSON-LD.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Linked {
    /// Its class, a word of [LinkedDataContext].
    String value();
}
