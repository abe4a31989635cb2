/// Who sits where: dated memberships of bodies, persons and their mandates. From these follow seats
/// on a date, and what an actor is.
@NullMarked
package be.doorstroom.membership;

import org.jspecify.annotations.NullMarked;
