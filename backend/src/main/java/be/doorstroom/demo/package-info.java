/// A running year for people who want to look around, made by calling the services under a moved
/// clock. An office never sees it.
@NullMarked
package be.doorstroom.demo;

import org.jspecify.annotations.NullMarked;
