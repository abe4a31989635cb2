/// What a body takes with a point: a position, a process agreement, a referral. A conference never
/// decides.
@NullMarked
package be.doorstroom.outcome;

import org.jspecify.annotations.NullMarked;
