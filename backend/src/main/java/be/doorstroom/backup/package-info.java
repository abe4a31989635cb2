/// The whole database as one file that both kinds of database read. It is taken from one moment of
/// a house that may be at work, and goes back into an empty one.
@NullMarked
package be.doorstroom.backup;

import org.jspecify.annotations.NullMarked;
