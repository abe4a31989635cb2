/// The minutes of a meeting, from its agenda through review to the approved text that never
/// changes. Approving is publishing.
@NullMarked
package be.doorstroom.minutes;

import org.jspecify.annotations.NullMarked;
