/// Life cycles: which state may follow which. A move that is not on the map is refused with the
/// moves that are.
@NullMarked
package be.doorstroom.platform.state;

import org.jspecify.annotations.NullMarked;
