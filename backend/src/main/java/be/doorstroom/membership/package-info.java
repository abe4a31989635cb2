/// Who sits where: dated memberships of bodies. From these follow the seats on a date.
@NullMarked
package be.doorstroom.membership;

import org.jspecify.annotations.NullMarked;
