/// What went wrong, said as RFC 9457 problems in the types of the Belgian REST guide. Rooms throw a
/// problem, and one mapper answers it.
@NullMarked
package be.doorstroom.platform.problem;

import org.jspecify.annotations.NullMarked;
